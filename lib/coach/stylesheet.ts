/** Where a style sheet can be put to reach what lies in it. */
export type StyleScope = Document | ShadowRoot;

/**
 * Gives a scope a style sheet of ours without a word in the page's own sheets, and returns its removal.
 * Firefox long refused sheets that a content script constructed (ESR 153 takes them); there a `<style>` does the same.
 */
export function addStyleSheet(scope: StyleScope, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    return addStyleElement(scope, css);
  }
}

function addStyleElement(scope: StyleScope, css: string): () => void {
  const document = scope instanceof Document ? scope : scope.ownerDocument;
  const style = document.createElement('style');
  style.textContent = css;
  (scope instanceof Document ? scope.documentElement : scope).append(style);
  return () => style.remove();
}
