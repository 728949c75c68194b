/** The parent of an element, going on from an open shadow root to its host. */
function parentComposed(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and its ancestors, innermost first, through open shadow roots. */
export function* ancestorsComposed(element: Element): Generator<Element, void, undefined> {
  for (let at: Element | null = element; at; at = parentComposed(at)) yield at;
}

/** `Element.closest` through open shadow roots: LinkedIn hosts whole dialogs in one. */
export function closestComposed(element: Element, selector: string): HTMLElement | null {
  for (const ancestor of ancestorsComposed(element)) {
    if (ancestor instanceof HTMLElement && ancestor.matches(selector)) return ancestor;
  }
  return null;
}

/** True where `outer` is `inner` or one of its ancestors, through open shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (const ancestor of ancestorsComposed(inner)) if (ancestor === outer) return true;
  return false;
}

/** True where `first` ends before `second` begins in document order. A `second` in a shadow root stands where its host does. */
export function precedes(first: Element, second: Element): boolean {
  const root = first.getRootNode();
  for (const standIn of ancestorsComposed(second)) {
    if (standIn.getRootNode() !== root) continue;
    const position = first.compareDocumentPosition(standIn);
    return (
      (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  }
  return false;
}
