/** Resolves in a task `ms` from now, at least in the next one. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
