import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preset } from '@/lib/presets/schema.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { keepOwnPreset } from './own-preset.ts';
import { coachPages } from './pages.ts';

const PRESET: Preset = {
  replies: [
    { label: 'A room that was not ready', text: 'Hi {name}, I’m sorry about {issue}. I’ve told {colleague}. ' },
  ],
  channels: [{ kind: 'phone', value: '020 7946 0000', label: 'Front desk', hours: '7 to 23' }],
  links: {
    facts: [{ topic: 'rooms', match: ['room'], url: 'https://pellworth.example/rooms', label: 'Check-in times' }],
  },
};

describe.each(BROWSERS)('the insert row in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { pages: await coachPages() });
    await keepOwnPreset(browser, PRESET);
  });
  afterAll(() => browser.close());

  it('starts an empty draft with a saved reply, and stops what is left open in it', async () => {
    const page = await browser.newPage();
    await page.goto('https://x.com/dana/status/1');
    await page.waitFor(() => 'post' in window);
    await page.evaluate(() => window.post.mount('box', 'draft-js', 'Post your reply'));
    await page.click('#box [contenteditable]');
    await page.coach.click('.tf-pill');
    expect(await page.coach.text('.tf-insert-row')).toMatch(/Saved replies\s*Channels\s*Facts/);
    await page.coach.click('.tf-insert-row button');
    await page.coach.rect('.tf-insert-item');
    await mkdir('out/pictures', { recursive: true });
    await page.screenshot(`out/pictures/insert-${name}.png`);
    await page.coach.click('.tf-insert-item');
    await page.waitFor(() => window.post.model('box').startsWith('Hi Dana, I’m sorry about'));
    await page.waitFor(() => [...(CSS.highlights.get('tactful-stop') ?? [])].map(String).includes('{colleague}'));
    await page.type(' Sam');
    await page.waitFor(() => window.post.model('box').endsWith('{colleague}. Sam'));
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
