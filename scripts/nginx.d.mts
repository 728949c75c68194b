/** The path of an installed nginx, or null. */
export function findNginx(): string | null;
/** As findNginx, but throws a sentence that says what to install. */
export function requireNginx(): string;
