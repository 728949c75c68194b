import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';

/** Takes the first fix of each finding, last words first so that the spans before stay true; stops where the box refuses one. */
export async function takeAll(
  marks: readonly Finding[],
  store: StoreApi<CoachState>,
  actions: CoachActions,
): Promise<void> {
  const backwards = [...marks].sort((a, b) => (b.start ?? 0) - (a.start ?? 0));
  for (const finding of backwards) {
    await actions.applyFix(finding, 0);
    if (store.getState().notice) return;
  }
}
