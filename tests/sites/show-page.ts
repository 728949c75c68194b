/** A page of `pages/` as it stands in this window. */
export interface ShownPage {
  /** The element marked `data-case="name"`, also inside open shadow roots. */
  element(name: string): HTMLElement;
}

/** A parser attaches no declarative shadow roots by itself. */
function attachShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachShadowRoots(shadow);
  }
}

function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* rootsIn(element.shadowRoot);
}

function find(name: string): HTMLElement | null {
  for (const root of rootsIn(document)) {
    const found = root.querySelector<HTMLElement>(`[data-case="${name}"]`);
    if (found) return found;
  }
  return null;
}

/** Puts a page in the place of this window's. Where the window is, is for the caller to say first. */
export function showPage(html: string): ShownPage {
  const saved = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...saved.head.childNodes);
  document.body.replaceChildren(...saved.body.childNodes);
  attachShadowRoots(document);
  return {
    element(name) {
      const found = find(name);
      if (!found) throw new Error(`${document.title} has no data-case="${name}"`);
      return found;
    },
  };
}
