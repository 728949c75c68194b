// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '@/lib/sites/facebook.ts';
import { NOW } from './cases.ts';
import { openSavedPage } from './saved-page.ts';

const POST = 'https://www.facebook.com/pellworthhouse/posts/555';
const openPost = () => openSavedPage('facebook-post.html', POST);

/** Adds a reply to the conversation with Idris Bellamy, above the box. */
function addReply(box: HTMLElement, name: string, text: string, id: string): void {
  const model = box.closest('.replies')?.querySelector('[role="article"]');
  const reply = model?.cloneNode(true);
  if (!model || !(reply instanceof HTMLElement)) throw new Error('the saved page has no reply');
  reply.removeAttribute('aria-label');
  const [author, permalink] = reply.querySelectorAll('a');
  if (author) author.textContent = name;
  permalink?.setAttribute('href', `/pellworthhouse/posts/555?comment_id=101&reply_comment_id=${id}`);
  const paragraph = reply.querySelector('div[dir="auto"]');
  if (paragraph) paragraph.textContent = text;
  box.closest('form')?.before(reply);
}

describe('a Facebook reply box', () => {
  const textAt = (box: HTMLElement) => facebook.incomingOf(box, NOW)?.text;

  it('answers the last word of a person who wrote twice', () => {
    const box = openPost().element('reply');
    addReply(box, 'Idris Bellamy', 'And still no answer.', '103');
    expect(textAt(box)).toBe('And still no answer.');
  });

  it('answers nothing that we know when someone else wrote after that', () => {
    const box = openPost().element('reply');
    addReply(box, 'Idris Bellamy', 'And still no answer.', '103');
    addReply(box, 'Sam Okoro', 'Same here.', '104');
    expect(facebook.describe(box)).toBe('reply');
    expect(textAt(box)).toBeUndefined();
  });

  it('does not take a person whose name only begins like the one in the label', () => {
    const box = openPost().element('reply');
    box.setAttribute('aria-label', 'Reply to Idris Bellamyson');
    expect(textAt(box)).toBeUndefined();
  });

  it('answers the only comment of a conversation when its label names no one', () => {
    const box = openPost().element('reply2');
    box.setAttribute('aria-label', 'Write a reply…');
    expect(facebook.incomingOf(box, NOW)?.author).toBe('Ana Lima');
  });
});

describe('a Facebook box in a photo’s side panel', () => {
  it('is a comment box when the panel holds a post, though chats stand in such panels too', () => {
    const page = openPost();
    const dialog = page.element('post').closest('[role="dialog"]');
    dialog?.setAttribute('role', 'complementary');
    const box = page.element('comment');
    box.setAttribute('aria-label', 'Kommentoi nimellä Pellworth House');
    expect(facebook.composerAt(box)).toBe(box);
    expect(facebook.describe(box)).toBe('comment');
  });
});

describe('the account on Facebook', () => {
  it('is whoever comments now, a Page or a person, and so are one’s own turns', () => {
    const page = openPost();
    const ownTurns = () => facebook.threadOf(page.element('reply')).map(({ author, own }) => own && author);
    expect(facebook.accountOf(document)).toEqual({ name: 'Pellworth House' });
    expect(ownTurns()).toEqual(['Pellworth House', 'Pellworth House']);
    page.element('comment').setAttribute('aria-label', 'Comment as Wren Adeyemi');
    expect(facebook.accountOf(document)).toEqual({ name: 'Wren Adeyemi' });
    expect(ownTurns()).toEqual([false, false]);
  });
});

describe('Messenger', () => {
  it('is left alone on its own pages, whatever a box is labelled', () => {
    const box = openSavedPage('facebook-post.html', 'https://www.facebook.com/messages/t/1').element('comment');
    expect(facebook.composerAt(box)).toBeNull();
    expect(facebook.describe(box)).toBe('chat');
  });
});
