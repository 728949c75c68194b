/** Wrong usage: said on standard error, exit code 2. */
export class UsageError extends Error {}
