import { createStore, type StoreApi } from 'zustand/vanilla';
import { askIn } from '@/components/guard/ask.tsx';
import { createPracticeSite } from '@/components/practice/practice-site.ts';
import type { Situation } from '@/components/practice/situations.ts';
import { mountSurfaces } from '@/components/surfaces.tsx';
import { startCoach } from '@/lib/coach/coach.ts';
import type { Focused } from '@/lib/coach/focused.ts';
import { followPolicy, type Policy } from '@/lib/coach/policy.ts';
import { bindEditor } from '@/lib/editors/registry.ts';

/** Where the card stands beside the box and covers nothing of the page. */
const ROOMY = '(min-width: 1101px)';

/** The settings in force, but never paused, and with the card open at first where there is room: here one sees it work. */
async function practicePolicy(signal: AbortSignal): Promise<StoreApi<Policy>> {
  const settings = await followPolicy(signal, Date.now);
  const awake = (policy: Policy): Policy => ({ ...policy, isPaused: () => false, cardOpen: matchMedia(ROOMY).matches });
  const policy = createStore<Policy>()(() => awake(settings.getState()));
  signal.addEventListener(
    'abort',
    settings.subscribe((next) => policy.setState(awake(next))),
    { once: true },
  );
  return policy;
}

/** Starts the real coach on this page, over the situation that `current` gives. */
export async function coachPractice(current: () => Situation): Promise<Focused> {
  const { signal } = new AbortController(); // as long as the page
  return startCoach(
    {
      document,
      site: createPracticeSite(current),
      bindEditor,
      surfacesIn: (root) => (store, actions, place) => mountSurfaces(root, store, actions, place),
      askIn,
      policy: await practicePolicy(signal),
      rememberCard: () => undefined,
      onPosted: () => undefined,
      isAlive: () => true,
      now: () => Date.now(),
    },
    signal,
  );
}
