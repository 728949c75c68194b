import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** All sites, in no particular order. Their hosts are those of the manifest. */
export const SITES: readonly Site[] = [x, facebook, linkedin];

/** The adapter that serves a host name such as `location.hostname`, or `null`. */
export function siteFor(hostname: string): Site | null {
  return SITES.find(({ hosts }) => hosts.includes(hostname)) ?? null;
}
