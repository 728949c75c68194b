/**
 * Calls back with the innermost element that gets the focus, across open shadow roots, and at once with the one that has it.
 * An element can be told twice. A move of focus inside one shadow tree never leaves it, so each root that a focus came through
 * is listened to as well.
 */
export function watchFocus(document: Document, listener: (target: Element) => void, signal: AbortSignal): void {
  const watched = new WeakSet<EventTarget>();
  const watch = (root: Document | ShadowRoot) => {
    if (watched.has(root)) return;
    watched.add(root);
    root.addEventListener('focusin', enter, { capture: true, signal });
  };
  const enter = (event: Event) => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) watch(node);
    const [target] = path;
    if (target instanceof Element) listener(target);
  };

  watch(document);
  let focused = document.activeElement;
  while (focused?.shadowRoot) {
    watch(focused.shadowRoot);
    focused = focused.shadowRoot.activeElement;
  }
  if (focused) listener(focused);
}

/** A cheap superset of reply boxes: whatever takes more than one line. What it is for, the coach asks the site. */
export function isWritable(element: Element): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);
}
