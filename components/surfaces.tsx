import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '@/lib/coach/session.ts';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';
import { addStyleSheet } from '@/lib/coach/stylesheet.ts';
import reportCss from './report/report.css?inline';
import { isRightToLeft } from './surfaces/surface-place.ts';
import { Surfaces } from './surfaces/Surfaces.tsx';
import surfacesCss from './surfaces/surfaces.css?inline';
import baseCss from './ui/base.css?inline';
import { keepTheme } from './ui/theme.ts';
import tokensCss from './ui/tokens.css?inline';

const styled = new WeakSet<ShadowRoot>();

/**
 * Shows pill, card and popover of one composer inside `root`, the closed shadow root of the frame; several composers may share
 * it. Works under a strict CSP with Trusted Types. Returns what takes it all away again.
 */
export function mountSurfaces(
  root: ShadowRoot,
  store: StoreApi<CoachState>,
  actions: CoachActions,
  place: Place,
): () => void {
  if (!styled.has(root)) {
    addStyleSheet(root, [tokensCss, baseCss, reportCss, surfacesCss].join('\n'));
    styled.add(root);
  }
  const container = root.ownerDocument.createElement('div');
  container.className = 'tf';
  container.lang = 'en';
  container.dir = isRightToLeft(place) ? 'rtl' : 'ltr';
  root.append(container);

  const controller = new AbortController();
  keepTheme(container, place.composer, controller.signal);
  const tree = createRoot(container);
  tree.render(<Surfaces store={store} actions={actions} place={place} container={container} host={root.host} />);
  return () => {
    controller.abort();
    tree.unmount();
    container.remove();
  };
}
