/** In the page: the product's own notice of posted replies, for `posted.spec.ts`. */
import { createStore } from 'zustand/vanilla';
import { type Posted, watchPosted } from '@/lib/coach/posted.ts';
import type { CoachState } from '@/lib/coach/state.ts';
import { bindEditor } from '@/lib/editors/registry.ts';
import { siteFor } from '@/lib/sites/registry.ts';

const posted: Posted[] = [];

/** What tests may ask of the probe. */
const probe = {
  posted,
  /** Watches the composer that a selector finds. */
  watch(selector: string): void {
    const site = siteFor(location.hostname);
    const composer = document.querySelector<HTMLElement>(selector);
    const editor = composer && bindEditor(composer);
    if (!site || !editor) throw new Error(`No composer at ${selector}.`);
    const store = createStore<Pick<CoachState, 'incoming'>>()(() => ({
      incoming: site.incomingOf(editor.element, Date.now()),
    }));
    watchPosted(
      { editor, site, store, now: () => Date.now(), onPosted: (reply) => posted.push(reply) },
      new AbortController().signal,
    );
  },
};

declare global {
  interface Window {
    __posted: typeof probe;
  }
}

window.__posted = probe;
