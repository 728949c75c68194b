import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BROWSERS } from '@/tests/e2e/driver/browser.ts';
import { expectNoOutsideRequests } from '@/tests/e2e/driver/expectations.ts';

import { testCaret } from './contract/caret.ts';
import { testComposing } from './contract/composing.ts';
import { testFrame, testShadowRoot } from './contract/places.ts';
import { testDrawing } from './contract/drawing.ts';
import { testReading } from './contract/reading.ts';
import { testRefusing } from './contract/refusing.ts';
import { testReplacing } from './contract/replacing.ts';
import { type Desk, EDITORS, openDesk } from './desk.ts';

describe.each(BROWSERS)('in %s', (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(browser);
  });
  afterAll(() => desk.close());

  describe.each(EDITORS)('the adapter of %s', (editor) => {
    const subject = { browser, editor, desk: () => desk };
    testReading(subject);
    testReplacing(subject);
    testCaret(subject);
    testRefusing(subject);
    testComposing(subject);
    testShadowRoot(subject);
    if (editor === 'textarea') testDrawing(subject);
  });

  describe('in a frame', () => testFrame(() => desk));

  it('leaves no error in the page and asks nothing of the network', () => {
    expect(desk.page.errors).toEqual([]);
    expectNoOutsideRequests(desk.browser);
  });
});
