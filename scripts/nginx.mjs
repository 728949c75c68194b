import { findExecutable } from './executables.mjs';
import { Stop } from './run.mjs';

/** The path of an installed nginx, or null. Debian puts it where not everybody's PATH leads. */
export function findNginx() {
  return findExecutable(['nginx'], ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']);
}

/** As findNginx, but throws a sentence that says what to install. */
export function requireNginx() {
  const path = findNginx();
  if (path) return path;
  throw new Stop('No nginx found, which the tests of subscriptions need. Install it (Debian: nginx).');
}
