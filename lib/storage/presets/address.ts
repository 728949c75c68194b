/** Addresses of presets, and the browser's permission to ask them. */
import { browser } from 'wxt/browser';

/** The address as a URL, or `null` where it is not a plain https one (no user name, no password). */
export function parseAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' || url.username || url.password) return null;
  url.hash = '';
  return url;
}

/** Where the detached signature of a document lies: beside it, with `.jws` after its name. */
export function signatureAddress(document: string): string {
  const url = new URL(document);
  url.pathname += '.jws';
  return url.href;
}

/** Without a port: Firefox's patterns have none, and without one a pattern holds for all ports (match patterns, MDN). */
const permissionFor = (address: string) => ({ origins: [`https://${new URL(address).hostname}/*`] });

/**
 * Asks the person to let Tactful ask the host of this address, and no other. Must be called straight from a click in an
 * extension page, with nothing awaited before: browsers refuse otherwise. False where the person said no.
 */
export function requestHost(address: URL): Promise<boolean> {
  return browser.permissions.request(permissionFor(address.href));
}

export function hasHost(address: string): Promise<boolean> {
  return browser.permissions.contains(permissionFor(address));
}

/** Gives the permission back. */
export async function releaseHost(address: string): Promise<void> {
  await browser.permissions.remove(permissionFor(address));
}
