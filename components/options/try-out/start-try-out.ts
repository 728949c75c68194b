import type { TryOutNews, TryOutOrder } from './messages.ts';

/** Starts a run. The signal ends it at once; what was told before stands. */
export function startTryOut(order: TryOutOrder, onNews: (news: TryOutNews) => void, signal: AbortSignal): void {
  const worker = new Worker(new URL('./try-out.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<TryOutNews>) => {
    onNews(data);
    if (data.kind === 'fault' || data.isDone) worker.terminate();
  };
  worker.onerror = ({ message }) => {
    onNews({ kind: 'fault', message });
    worker.terminate();
  };
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  worker.postMessage(order);
}
