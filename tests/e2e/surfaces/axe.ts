import axe from 'axe-core';
import type { Frame } from '../driver/frame.ts';
import type { Page } from '../driver/page.ts';

/** Rule and place of each violation that axe calls serious or critical. */
export type Violations = readonly string[];

/** axe itself as a function without arguments, which the driver can call in a page whatever its CSP. */
const loadAxe = new Function(axe.source) as () => void;

/** What axe has against a page as a person sees it now. */
export async function violationsOf(page: Frame): Promise<Violations> {
  await page.evaluate(loadAxe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** What axe has against the surfaces in the closed shadow root: it can't look in, so it gets a copy with its styles. */
export async function violationsOfSurfaces(page: Page): Promise<Violations> {
  await page.coach.evaluate((root) => {
    const copy = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const styles = [...root.adoptedStyleSheets, ...root.styleSheets];
    const text = styles.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
    const style = document.createElement('style');
    style.textContent = text;
    copy.append(style, ...[...root.querySelectorAll('.tf')].map((surface) => surface.cloneNode(true)));
  });
  return violationsOf(page);
}
