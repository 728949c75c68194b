// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteFor } from '@/lib/sites/registry.ts';
import { brief, NOW, PAGES } from './cases.ts';
import { openSavedPage } from './saved-page.ts';

const known = (object: object | null) =>
  object && Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

describe.each(PAGES)('$file at $url', ({ file, url, account, composers, leftAlone = {} }) => {
  const site = siteFor(new URL(url).hostname);
  if (!site) throw new Error(`no adapter serves ${url}`);

  it.each(Object.entries(composers))('reads the box "%s"', (name, expected) => {
    const element = openSavedPage(file, url).element(name);
    const composer = site.composerAt(element.firstElementChild ?? element);
    expect(composer).toBe(element);
    expect(site.describe(element)).toBe(expected.purpose);
    expect(known(site.incomingOf(element, NOW))).toEqual(expected.incoming);
    expect(site.threadOf(element).map(brief)).toEqual(expected.thread ?? []);
    expect(site.submitOf(element)?.dataset['case']).toBe(expected.submit);
  });

  it.each(Object.entries(composers))('reports what it could read at "%s"', (name, { incoming, submit }) => {
    expect(site.health(openSavedPage(file, url).element(name), NOW)).toEqual({
      composer: true,
      incoming: incoming !== null,
      author: incoming?.author !== undefined,
      age: incoming?.ageMinutes !== undefined,
      account: account !== null,
      submit: submit !== undefined,
    });
  });

  it.each(Object.entries(leftAlone))('leaves the box "%s" alone', (name, purpose) => {
    const element = openSavedPage(file, url).element(name);
    expect(site.composerAt(element)).toBeNull();
    expect(site.describe(element)).toBe(purpose);
  });

  it('knows who is signed in, or that it does not', () => {
    openSavedPage(file, url);
    expect(known(site.accountOf(document))).toEqual(account);
  });
});
