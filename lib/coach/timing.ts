/** Calls `work` in the next frame; calls in between join it. Nothing stays scheduled after the signal. */
export function oncePerFrame(window: Window, work: () => void, signal: AbortSignal): () => void {
  let frame: number | null = null;
  signal.addEventListener('abort', () => frame !== null && window.cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== null || signal.aborted) return;
    frame = window.requestAnimationFrame(() => {
      frame = null;
      work();
    });
  };
}

/** A wait that starts over at each `restart()`; `work` runs once when `ms` milliseconds passed without one. */
export interface Pause {
  restart(): void;
  cancel(): void;
  /** True while a wait is under way. */
  isPending(): boolean;
}

/** Nothing stays scheduled after the signal. */
export function createPause(window: Window, ms: number, work: () => void, signal: AbortSignal): Pause {
  let timer: number | null = null;
  const cancel = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    restart() {
      cancel();
      if (signal.aborted) return;
      timer = window.setTimeout(() => {
        timer = null;
        work();
      }, ms);
    },
    cancel,
    isPending: () => timer !== null,
  };
}
