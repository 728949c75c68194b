const STARTED = 'tactful:started';
const CLAIM = Symbol.for('tactful.coach');

/**
 * Makes this the one coach of the frame, or returns `null` where one is at work already. Injected scripts of one extension share
 * a world, so a second one sees the claim of the first; a coach whose extension was updated lives in another world, is told by an
 * event and goes. The page can send that event too: it ends only coaches that are dead anyway.
 */
export function claimFrame(document: Document, isAlive: () => boolean): AbortSignal | null {
  const standing: unknown = Reflect.get(globalThis, CLAIM);
  if (standing instanceof AbortSignal && !standing.aborted) return null;
  const claim = new AbortController();
  Reflect.set(globalThis, CLAIM, claim.signal);
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => isAlive() || claim.abort(), { signal: claim.signal });
  return claim.signal;
}
