// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NOW, PAGES, siteOf } from './cases.ts';
import { readBox } from './reading.ts';
import { openSavedPage } from './saved-page.ts';

/** What each box answers, by the page's own marks: file, box, answered comment or post. */
const ANSWERED = [
  ['x-status.html', 'reply', 'parent'],
  ['x-modal.html', 'reply', 'parent'],
  ['x-narrow.html', 'reply', 'parent'],
  ['facebook-post.html', 'reply', 'parent'],
  ['facebook-post.html', 'comment', 'post'],
  ['facebook-feed.html', 'reply', 'parent'],
  ['facebook-feed.html', 'comment1', 'post1'],
  ['linkedin-v2.html', 'reply', 'parent'],
  ['linkedin-v1.html', 'reply', 'nested'],
] as const;

describe.each(ANSWERED)('on %s, a list that drops what the box "%s" answers', (file, name, answered) => {
  const page = PAGES.find((page) => page.file === file);
  if (!page) throw new Error(`No ${file}.`);
  const site = siteOf(page);
  const open = () => {
    const shown = openSavedPage(file, page.url);
    return { box: shown.element(name), parent: shown.element(answered) };
  };

  it('leaves it unread, and never puts another in its place', () => {
    const { box, parent } = open();
    parent.remove();
    expect(site.incomingOf(box, NOW)?.text ?? '').toBe('');
    expect(site.composerAt(box)).toBe(box);
  });

  it('has it read again when it comes back, drawn anew', () => {
    const { box, parent } = open();
    const before = readBox(site, box);
    const place = document.createComment('');
    parent.replaceWith(place);
    site.incomingOf(box, NOW);
    place.replaceWith(parent.cloneNode(true));
    expect(readBox(site, box)).toEqual(before);
  });
});
