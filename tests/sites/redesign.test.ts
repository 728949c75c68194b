// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PAGES } from './cases.ts';
import { drill, REDESIGNS } from './drill.ts';
import { openSavedPage } from './saved-page.ts';

describe.each(PAGES)('$file at $url, redesigned ten times', (page) => {
  const tally = drill(page, () => openSavedPage(page.file, page.url));

  it('still finds each box to coach nine times', () => {
    expect(tally.least).toBeGreaterThanOrEqual(REDESIGNS - 1);
  });

  it('never takes another post or person for the answered one', () => {
    expect(tally.wrong).toEqual([]);
  });

  it('still leaves chat, search and other boxes alone', () => {
    expect(tally.taken).toEqual([]);
  });
});
