import type { CDPSession } from 'playwright-core';
import { weighWorkers } from './worker-heaps.ts';

/** What a tab holds once garbage was collected, in all its frames and worlds: the page's and the extensions'. */
export interface Holdings {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a browser tells of the cost of a tab. */
export interface Meter {
  weigh(): Promise<Holdings>;
  /** Bytes on the heap of each of its workers, once garbage was collected. */
  weighWorkers(): Promise<readonly number[]>;
  /** Addresses of the scripts that ran meanwhile, each once: by a listener, a timer, a frame, a message. */
  scriptsDuring(task: () => Promise<void>): Promise<readonly string[]>;
}

interface Trace {
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export function createMeter(session: CDPSession): Meter {
  return {
    weigh: async () => {
      await session.send('Performance.enable');
      // Twice: what the first frees lets go of more, as the wrappers of nodes do.
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return {
        heapBytes: valueOf('JSHeapUsedSize'),
        nodes: valueOf('Nodes'),
        listeners: valueOf('JSEventListeners'),
      };
    },
    weighWorkers: () => weighWorkers(session),
    scriptsDuring: async (task) => {
      const traces: Trace[] = [];
      // The protocol leaves the form of a trace event open; this is the one of "FunctionCall" (Chromium 156).
      const collect = ({ value }: { value: object[] }) => traces.push(...(value as Trace[]));
      session.on('Tracing.dataCollected', collect);
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['devtools.timeline'] },
      });
      await task();
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      session.off('Tracing.dataCollected', collect);
      const calls = traces.filter(({ name }) => name === 'FunctionCall');
      return [...new Set(calls.flatMap(({ args }) => args?.data?.url ?? []))];
    },
  };
}
