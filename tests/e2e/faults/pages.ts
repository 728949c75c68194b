import { coachPages } from '../coach/pages.ts';
import type { LocalSite } from '../driver/local-site.ts';

/** A post of X with a page beside it that is another document. */
export const POST = 'https://x.com/dana/status/1';
export const OTHER = 'https://x.com/explore';
export const DRAFT = 'Please calm down, Dana.';

/** The pages of the coach's own tests, and one with nothing to write in. */
export async function faultPages(): Promise<LocalSite> {
  return { ...(await coachPages()), 'x.com/explore': '<!doctype html><title>Explore</title><h1>Explore</h1>' };
}
