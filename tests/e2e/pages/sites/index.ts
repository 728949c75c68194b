import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bundlePage } from '../../driver/bundle.ts';
import type { LocalSite } from '../../driver/local-site.ts';
import { FACEBOOK_DIALOG, FACEBOOK_FINNISH, FACEBOOK_GROUP, FACEBOOK_POST } from './facebook.ts';
import { LINKEDIN_EMBER, LINKEDIN_FRAME, LINKEDIN_PRELOAD, LINKEDIN_REACT, LINKEDIN_SHADOW } from './linkedin.ts';
import { fileOf, render, type SitePage } from './page.ts';
import { X_HOME, X_NARROW, X_STATUS } from './x.ts';

/** Every local page. */
export const SITE_PAGES: readonly SitePage[] = [
  X_STATUS,
  X_HOME,
  X_NARROW,
  FACEBOOK_POST,
  FACEBOOK_DIALOG,
  FACEBOOK_FINNISH,
  FACEBOOK_GROUP,
  LINKEDIN_REACT,
  LINKEDIN_EMBER,
  LINKEDIN_PRELOAD,
  LINKEDIN_FRAME,
  LINKEDIN_SHADOW,
];

export const urlOf = ({ host, path }: SitePage) => `https://${host}${path}`;

async function readStyles(): Promise<string> {
  const quill = createRequire(import.meta.url).resolve('quill1/dist/quill.core.css');
  const files = await Promise.all(
    [quill, ...['site.css', 'x.css', 'facebook.css', 'linkedin.css'].map(fileOf)].map((file) => readFile(file, 'utf8')),
  );
  return files.join('\n');
}

/** The pages with their scripts, ready to be served at the sites' own addresses; ages fit `now` (ms since the epoch). */
export async function sitePages(now = Date.now()): Promise<LocalSite> {
  const site: Record<string, LocalSite[string]> = { '*/assets/site.css': await readStyles() };
  for (const page of SITE_PAGES) {
    site[page.host + page.path] = render(page, now);
    site[`*/assets/${page.site}.js`] = await bundlePage(page.entry);
  }
  return site;
}
