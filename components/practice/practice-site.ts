import type { Site } from '@/lib/sites/site.ts';
import { isBareEnter, isModifiedEnter } from '@/lib/sites/submit-key.ts';
import type { Situation } from './situations.ts';

/** Marks the box of the stand-in site and its button, for the adapter. */
export const COMPOSER_ATTRIBUTE = 'data-practice-composer';
export const POST_ATTRIBUTE = 'data-practice-post';

const EDITABLE = '[contenteditable="true"], textarea';

/** The adapter of the practice page: what is answered comes from the situation on show instead of a site's page. */
export function createPracticeSite(current: () => Situation): Site {
  return {
    get id() {
      return current().site;
    },
    hosts: [],
    composerAt(target) {
      const editable = target.closest<HTMLElement>(EDITABLE);
      return editable?.closest(`[${COMPOSER_ATTRIBUTE}]`) ? editable : null;
    },
    describe: () => 'reply',
    incomingOf: () => current().incoming,
    threadOf: () => current().thread,
    accountOf: () => null,
    submitOf: (composer) =>
      composer.closest(`[${COMPOSER_ATTRIBUTE}]`)?.querySelector<HTMLElement>(`[${POST_ATTRIBUTE}]`) ?? null,
    isSubmitKey: (event) => (current().site === 'facebook' ? isBareEnter(event) : isModifiedEnter(event)),
    health: () => ({ composer: true, incoming: true, author: true, age: true, account: false, submit: true }),
  };
}
