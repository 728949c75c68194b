/**
 * What may be said of a failure: its class and the places it passed, never its message, which may quote a draft.
 * Understands the stacks of Chromium (`at f (file:1:2)`) and Firefox (`f@file:1:2`).
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at .+:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/.test(line));
  return [error.name, ...places.slice(0, 5).map((line) => line.trim())].join('\n');
}

/** The one place that writes to the console: a part of the coach gave up and says where, without any text of the page. */
export function reportFault(part: string, error: unknown): void {
  // eslint-disable-next-line no-console
  console.warn(`Tactful: ${part} stopped.`, traceOf(error));
}
