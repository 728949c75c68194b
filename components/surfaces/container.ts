import { addStyleSheet } from '@/lib/coach/stylesheet.ts';
import guardCss from '../guard/guard.css?inline';
import reportCss from '../report/report.css?inline';
import baseCss from '../ui/base.css?inline';
import { keepTheme } from '../ui/theme.ts';
import tokensCss from '../ui/tokens.css?inline';
import { isRightToLeft } from './surface-place.ts';
import surfacesCss from './surfaces.css?inline';

const styled = new WeakSet<ShadowRoot>();

/** Adds the element that a tree of surfaces is rendered into: styled, and in the theme and direction of the page near `anchor`. */
export function addContainer(root: ShadowRoot, anchor: HTMLElement) {
  if (!styled.has(root)) {
    addStyleSheet(root, [tokensCss, baseCss, reportCss, surfacesCss, guardCss].join('\n'));
    styled.add(root);
  }
  const container = root.ownerDocument.createElement('div');
  container.className = 'tf';
  container.lang = 'en';
  container.dir = isRightToLeft({ composer: anchor }) ? 'rtl' : 'ltr';
  root.append(container);
  const life = new AbortController();
  keepTheme(container, anchor, life.signal);
  return {
    container,
    remove() {
      life.abort();
      container.remove();
    },
  };
}
