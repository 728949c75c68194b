import type { Health, Site } from './site.ts';

/** What a site's adapter could read at this composer. */
export function healthOf(site: Omit<Site, 'health'>, composer: HTMLElement, now: number): Health {
  const incoming = site.incomingOf(composer, now);
  return {
    composer: site.composerAt(composer) !== null,
    incoming: Boolean(incoming?.text),
    author: incoming?.author !== undefined,
    age: incoming?.ageMinutes !== undefined,
    account: site.accountOf(composer.ownerDocument) !== null,
    submit: site.submitOf(composer) !== null,
  };
}
