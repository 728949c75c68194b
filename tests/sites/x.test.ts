// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { x } from '@/lib/sites/x.ts';
import { NOW } from './cases.ts';
import { openSavedPage } from './saved-page.ts';

const STATUS = 'https://x.com/danawrites_/status/1900000000000000002';
const openStatus = (url = STATUS) => openSavedPage('x-status.html', url);

describe('a reply box on a status page of X', () => {
  it('answers the post of the address, not the nearest one', () => {
    const page = openStatus('https://x.com/wrenfoldhelp/status/1900000000000000001');
    expect(x.incomingOf(page.element('reply'), NOW)?.handle).toBe('@wrenfoldhelp');
  });

  it('answers the marked post where permalinks are missing', () => {
    const page = openStatus();
    for (const link of document.querySelectorAll('a[href*="/status/"]')) link.removeAttribute('href');
    expect(x.incomingOf(page.element('reply'), NOW)?.handle).toBe('@danawrites_');
  });

  it('answers nothing that we know while the page of another address is still shown', () => {
    const page = openStatus('https://x.com/samokoro/status/1900000000000000999');
    expect(x.describe(page.element('reply'))).toBe('reply');
    expect(x.incomingOf(page.element('reply'), NOW)).toBeNull();
  });

  it('is a reply box by its place when the mark around it is gone', () => {
    const page = openStatus();
    page.element('reply').closest('[data-testid="inline_reply_offscreen"]')?.removeAttribute('data-testid');
    expect(x.describe(page.element('reply'))).toBe('reply');
  });

  it('keeps answering its post while a photo of it is open in the address', () => {
    const page = openStatus(`${STATUS}/photo/1`);
    expect(x.incomingOf(page.element('reply'), NOW)?.handle).toBe('@danawrites_');
  });

  it('has an empty text where the post is only a picture', () => {
    const page = openStatus();
    page.element('parent').querySelector('[data-testid="tweetText"]')?.remove();
    expect(x.incomingOf(page.element('reply'), NOW)).toMatchObject({ text: '', handle: '@danawrites_' });
    expect(x.health(page.element('reply'), NOW)).toMatchObject({ incoming: false, author: true });
  });
});

describe('the conversation on a status page of X', () => {
  it('has each turn with its handle, by which a colleague or the person answered is known', () => {
    const turns = x.threadOf(openStatus().element('reply'));
    expect(turns.map(({ handle, own }) => [handle, own])).toEqual([
      ['@wrenfoldhelp', true],
      ['@samokoro', false],
      ['@WrenfoldHelp', true],
    ]);
  });

  it('tells no turn as one’s own where nobody is known to be signed in', () => {
    const page = openStatus();
    document.querySelector('header')?.remove();
    expect(x.threadOf(page.element('reply')).map(({ own }) => own)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a dialog of X', () => {
  it('is a reply by its address while the post is not loaded yet', () => {
    const page = openSavedPage('x-modal.html', 'https://x.com/compose/post?in_reply_to=7');
    page.element('parent').remove();
    expect(x.describe(page.element('reply'))).toBe('reply');
    expect(x.incomingOf(page.element('reply'), NOW)).toBeNull();
  });
});

describe('the account on X', () => {
  it('is known by the switcher where the profile link is missing', () => {
    openStatus();
    document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
    expect(x.accountOf(document)).toEqual({ name: 'Wrenfold Parcels', handle: '@wrenfoldhelp' });
  });
});
