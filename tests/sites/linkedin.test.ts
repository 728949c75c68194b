// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin.ts';
import { NOW } from './cases.ts';
import { openSavedPage } from './saved-page.ts';

const FEED = 'https://www.linkedin.com/feed/';

describe('a LinkedIn reply box with a mention at its head', () => {
  const openReply = () => {
    const box = openSavedPage('linkedin-v2.html', FEED).element('reply');
    const mention = box.querySelector('[data-type="mention"]');
    if (!mention) throw new Error('the saved page has no mention');
    return { box, mention };
  };
  const authorAt = (box: HTMLElement) => linkedin.incomingOf(box, NOW)?.author;

  it('still answers the same comment when the mention is shortened to the first name', () => {
    const { box, mention } = openReply();
    mention.textContent = '@Idris';
    expect(authorAt(box)).toBe('Idris Bellamy');
  });

  it('still answers the same comment when the mention is deleted', () => {
    const { box, mention } = openReply();
    expect(authorAt(box)).toBe('Idris Bellamy');
    mention.remove();
    expect(linkedin.describe(box)).toBe('reply');
    expect(authorAt(box)).toBe('Idris Bellamy');
  });

  it('answers nothing that we know when it never had one, or mentions someone else', () => {
    const { box, mention } = openReply();
    mention.textContent = '@Nobody Here';
    expect(linkedin.describe(box)).toBe('unknown');
    mention.remove();
    expect(linkedin.describe(box)).toBe('unknown');
    expect(authorAt(box)).toBeUndefined();
  });

  it('answers no one any more when the comment has left the page', () => {
    const { box, mention } = openReply();
    expect(authorAt(box)).toBe('Idris Bellamy');
    mention.remove();
    document.querySelector('[data-case="parent"]')?.remove();
    expect(authorAt(box)).toBeUndefined();
  });
});

describe('LinkedIn', () => {
  it.each(['/sales/home', '/jobs/view/1', '/company/7/admin/page-posts/', '/talent/'])(
    'leaves boxes under %s alone',
    (path) => {
      const box = openSavedPage('linkedin-v2.html', `https://www.linkedin.com${path}`).element('comment');
      expect(linkedin.composerAt(box)).toBeNull();
    },
  );

  it('does not take an id whose time contradicts the age on the page', () => {
    const page = openSavedPage('linkedin-v1.html', FEED);
    const age = page.element('parent').querySelector('time');
    if (age) age.textContent = '3 Wo.';
    page.element('nested').remove();
    page.element('reply').replaceChildren();
    expect(linkedin.incomingOf(page.element('reply'), NOW)?.ageMinutes).toBe(3 * 10_080);
  });
});
