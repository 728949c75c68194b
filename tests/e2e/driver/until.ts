import { setTimeout as pause } from 'node:timers/promises';

/** How often a state is looked at, in ms. */
const INTERVAL = 20;
/** How long it is waited for, in ms. */
const PATIENCE = 10_000;

/**
 * Looks at a state until it is neither false, null nor undefined, and returns it. An error of the probe counts as "not yet"
 * (the page may be navigating); after 10 s throws, saying `what` was awaited and what else `explain` knows, with the last error as cause.
 */
export async function until<Result>(
  what: string,
  probe: () => Promise<Result>,
  explain = () => '',
): Promise<Exclude<Result, false | null | undefined>> {
  const deadline = performance.now() + PATIENCE;
  let cause: unknown;
  while (performance.now() < deadline) {
    try {
      const result = await probe();
      if (result !== false && result !== null && result !== undefined) {
        return result as Exclude<Result, false | null | undefined>; // just checked
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(INTERVAL);
  }
  throw new Error(`Not within ${String(PATIENCE)} ms: ${what}${explain()}`, { cause });
}
