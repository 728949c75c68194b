import type { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';

/** Opens the options page at one of its parts: `preset/words`, `sharing`. */
export async function openOptions(browser: Browser, part: string): Promise<Page> {
  const page = await browser.extensionPage('options.html');
  await page.waitFor(() => document.querySelector('.tf-main') !== null);
  await showPart(page, part);
  return page;
}

export async function showPart(page: Page, part: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, part);
  await page.waitFor((hash) => document.querySelector(`a[aria-current="page"][href="#${hash}"]`) !== null, part);
}

/** Presses the button of this name or label. */
export async function press(page: Page, name: string): Promise<void> {
  const mark = await page.waitFor((name) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => !button.disabled && (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
    );
    document.querySelector('[data-to-press]')?.removeAttribute('data-to-press');
    found?.setAttribute('data-to-press', '');
    return found !== undefined;
  }, name);
  if (mark) await page.click('[data-to-press]');
}

/** Gives a file to the page's file input, as its picker does. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const input = document.querySelector('input[type="file"]');
      if (!(input instanceof HTMLInputElement)) throw new Error('No file input.');
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** Drops a file on the page's place for one. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      const place = document.querySelector('.tf-drop');
      if (!place) throw new Error('No place to drop a file on.');
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
}
