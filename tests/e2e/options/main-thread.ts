import type { Page } from '../driver/page.ts';

declare global {
  interface Window {
    /** Set by `watchMainThread`. */
    mainThread: MainThread;
  }
}

/** What kept a page's main thread, in ms each. */
export interface MainThread {
  /** Tasks of 50 ms or more by the clock: the Long Tasks API tells no others. */
  readonly tasks: readonly number[];
  /** The time in the handlers of a person's input, of events that took 16 ms or more to the next frame. */
  readonly handlers: readonly number[];
}

/** Begins to watch; Chromium only. */
export function watchMainThread(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    const handlers: number[] = [];
    window.mainThread = { tasks, handlers };
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const slowEvents = { type: 'event', durationThreshold: 16 }; // an option that the types of the DOM don't know yet
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry instanceof PerformanceEventTiming) handlers.push(entry.processingEnd - entry.processingStart);
      }
    }).observe(slowEvents);
  });
}

export function readMainThread(page: Page): Promise<MainThread> {
  return page.evaluate(() => window.mainThread);
}
