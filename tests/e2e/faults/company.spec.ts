import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCleanPage, waitForMarks } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { DRAFT, faultPages, POST } from './pages.ts';
import { modelOf, mountBox, openReply, waitForCoach, write } from './reply.ts';

const OTHER_AID = fileURLToPath(new URL('./other-extension', import.meta.url));
/** The most that are drawn (`lib/coach/marks.ts`). */
const MOST_MARKS = 300;

describe.each(BROWSERS)('in %s the coach gets on', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await faultPages(), otherExtensions: [OTHER_AID] });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect([...page.errors, ...page.faults]).toEqual([]);
    await page.close();
  });

  it('with another extension that marks words in the same box, and leaves its marks there in the end', async () => {
    page = await openReply(browser);
    const otherMarks = () => page.evaluate(() => [...(CSS.highlights.get('other-aid') ?? [])].map(String));
    expect(await otherMarks()).toEqual(['Please', 'calm', 'down', 'Dana']);
    await page.press('Alt+a');
    await page.waitFor((draft) => window.post.model('box') !== draft, DRAFT);
    await page.press('ControlOrMeta+z');
    await page.waitFor((draft) => window.post.model('box') === draft, DRAFT);
    await page.evaluate(() => window.post.remove('box'));
    await waitForCleanPage(page);
    expect(await page.evaluate(() => CSS.highlights.has('other-aid'))).toBe(true);
    expect(await page.evaluate(() => document.querySelector('other-aid') !== null)).toBe(true);
  });

  it('with a page that throws out whatever it did not put there itself', async () => {
    page = await browser.newPage();
    await page.goto(POST);
    await page.evaluate(() => {
      const removed = { count: 0 };
      Object.assign(window, { removed });
      new MutationObserver(() => {
        const host = document.querySelector('tactful-coach');
        if (!host) return;
        removed.count++;
        host.remove();
      }).observe(document, { subtree: true, childList: true });
    });
    await mountBox(page);
    await write(page, DRAFT);
    await waitForMarks(page, 'calm down'); // marks need no element in the page
    expect(await modelOf(page)).toBe(DRAFT);
    // No tug of war: it is put back with the next focus, and not before.
    const { count } = await page.evaluate(() => (window as unknown as { removed: { count: number } }).removed);
    expect(count).toBeLessThan(5);
  });

  it('with a page that made something else of the platform’s own functions', async () => {
    page = await browser.newPage();
    await page.goto(POST);
    await page.waitFor(() => 'post' in window);
    await page.evaluate(() => {
      const opened: ShadowRoot[] = [];
      Object.assign(window, { opened });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, { ...init, mode: 'open' });
        opened.push(root);
        return root;
      };
      Element.prototype.closest = () => null;
      Reflect.set(Element.prototype, 'matches', () => false);
      Document.prototype.getSelection = () => null;
      HTMLElement.prototype.showPopover = () => {
        throw new Error('Not here.');
      };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
    });
    await mountBox(page, 'textarea');
    await waitForCoach(page);
    await write(page, DRAFT);
    await page.coach.waitFor((root) => root.querySelector('.tf-pill.is-warn, .tf-pill.is-stop') !== null);
    expect(await modelOf(page)).toBe(DRAFT);
    const opened = await page.evaluate(() => (window as unknown as { opened: ShadowRoot[] }).opened.length);
    expect(opened).toBe(0); // the coach's shadow root never passed the page's hands
  });

  it('with thousands of findings in one draft, and typing goes on', async () => {
    page = await openReply(browser);
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        paste.clipboardData?.setData('text/plain', text); // Firefox makes one of its own
        document.activeElement?.dispatchEvent(paste);
      },
      ` ${'Calm down. '.repeat(2000)}`,
    );
    await page.waitFor((most) => {
      const marked = ['stop', 'warn', 'tip'].reduce(
        (sum, name) => sum + (CSS.highlights.get(`tactful-${name}`)?.size ?? 0),
        0,
      );
      return marked > 100 && marked <= most;
    }, MOST_MARKS);
    await write(page, 'Bye.');
    expect((await modelOf(page)).endsWith('Calm down. Bye.')).toBe(true);
    await page.evaluate(() => window.post.remove('box'));
    await waitForCleanPage(page);
  });
});
