/** Run in the page by tests: what the driver's own selectors can't reach, inside open shadow roots. */
import type { Frame, Point } from '../driver/frame.ts';
import { until } from '../driver/until.ts';

/** Runs in the page: scrolls the first match, in the document or an open shadow root of it, into view, and gives its middle. */
function middleOf(selector: string): Point | null {
  const find = (root: ParentNode): Element | null => {
    const match = root.querySelector(selector);
    if (match) return match;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const element = find(document);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Presses the mouse on the first match, wherever it is; a press in an iframe goes by a selector of its own document. */
export async function clickDeep(frame: Frame, selector: string): Promise<void> {
  const isInDocument = await frame.evaluate((selector) => document.querySelector(selector) !== null, selector);
  if (isInDocument) return frame.click(selector);
  await frame.click(await until(`somewhere, ${selector}`, () => frame.evaluate(middleOf, selector)));
}
