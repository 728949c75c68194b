import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isWritable, watchFocus } from '@/lib/coach/focus.ts';
import type { ToBackground } from '@/lib/messages.ts';

const INJECT: ToBackground = { kind: 'inject-coach' };

/** Asks for the coach when a box to write in is focused for the first time in this frame, and is then done. */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.linkedin.com/*',
  ],
  allFrames: true,
  main() {
    const watching = new AbortController();
    let isAsking = false;
    const ask = async () => {
      isAsking = true;
      try {
        await browser.runtime.sendMessage(INJECT);
        watching.abort();
      } catch {
        isAsking = false; // the background was not ready, or the extension is gone: the next focus asks again
        if (!browser.runtime?.id) watching.abort();
      }
    };
    watchFocus(
      document,
      (target) => {
        if (!isAsking && isWritable(target)) void ask();
      },
      watching.signal,
    );
  },
});
