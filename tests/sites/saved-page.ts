import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page of `pages/`, put into the test's window at an address of the site. */
export interface SavedPage {
  /** The element marked `data-case="name"`, also inside open shadow roots. */
  element(name: string): HTMLElement;
}

interface Happy {
  readonly happyDOM: { setURL(url: string): void };
}

/** happy-dom does not attach declarative shadow roots by itself. */
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

export function openSavedPage(file: string, url: string): SavedPage {
  (window as unknown as Happy).happyDOM.setURL(url);
  const html = readFileSync(join(import.meta.dirname, 'pages', file), 'utf8');
  const saved = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...saved.head.childNodes);
  document.body.replaceChildren(...saved.body.childNodes);
  attachShadowRoots(document);
  return {
    element(name) {
      const found = find(name);
      if (!found) throw new Error(`${file} has no data-case="${name}"`);
      return found;
    },
  };
}
