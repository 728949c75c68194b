// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PAGES, siteOf } from './cases.ts';
import { expectedAt, readBox } from './reading.ts';
import { openSavedPage } from './saved-page.ts';

describe.each(PAGES)('$file at $url', (page) => {
  const { file, url, composers, leftAlone = {} } = page;
  const site = siteOf(page);

  it.each(Object.keys(composers))('reads the box "%s"', (name) => {
    expect(readBox(site, openSavedPage(file, url).element(name))).toEqual(expectedAt(page, name));
  });

  it.each(Object.entries(leftAlone))('leaves the box "%s" alone', (name, purpose) => {
    expect(readBox(site, openSavedPage(file, url).element(name))).toMatchObject({ isFound: false, purpose });
  });
});
