import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '@/lib/coach/session.ts';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';
import { addContainer } from './surfaces/container.ts';
import { Surfaces } from './surfaces/Surfaces.tsx';

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
  const { container, remove } = addContainer(root, place.composer);
  const tree = createRoot(container);
  tree.render(<Surfaces store={store} actions={actions} place={place} container={container} host={root.host} />);
  return () => {
    tree.unmount();
    remove();
  };
}
