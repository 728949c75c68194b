import { expect } from 'vitest';
import type { Browser } from './browser.ts';

/** The promise "nothing leaves the browser": neither the pages nor the extension tried to reach anything else. */
export function expectNoOutsideRequests(browser: Browser): void {
  expect(browser.requests.outside).toEqual([]);
}
