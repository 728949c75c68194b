import { FACEBOOK_POST } from '../pages/sites/facebook.ts';
import { LINKEDIN_REACT } from '../pages/sites/linkedin.ts';
import type { SitePage } from '../pages/sites/page.ts';
import { urlOf } from '../pages/sites/index.ts';
import { X_STATUS } from '../pages/sites/x.ts';
import type { Scene } from './reply.ts';

function sceneOn(page: SitePage, composerId: string, draft: string): Scene {
  const composer = page.composers.find(({ id }) => id === composerId);
  if (!composer) throw new Error(`${page.title} has no composer ${composerId}.`);
  return { site: page.site, url: urlOf(page), composer: composer.selector, draft };
}

/** One reply to regret on each site. */
export const SCENES: readonly Scene[] = [
  sceneOn(X_STATUS, 'reply', 'Calm down, Dana. You should have read the terms. It will be looked into.'),
  sceneOn(
    FACEBOOK_POST,
    'reply',
    'That is not our fault. You must have clicked the wrong button. It will be looked into.',
  ),
  sceneOn(LINKEDIN_REACT, 'reply', 'Whatever. You are the only one with this problem. It will be looked into.'),
];
