import type { CDPSession } from 'playwright-core';
import { weighWorkers } from './worker-heaps.ts';

/** What a tab holds once garbage was collected, in all its frames and worlds: the page's and the extensions'. */
export interface Holdings {
  readonly heapBytes: number;
  /** `null` where the browser tells only their bytes: Firefox. */
  readonly nodes: number | null;
  readonly listeners: number;
}

/** What a browser tells of the cost of a tab. */
export interface Meter {
  weigh(): Promise<Holdings>;
  /** Bytes on the heap of each of its workers, once garbage was collected. */
  weighWorkers(): Promise<readonly number[]>;
  /**
   * The tasks of its main thread meanwhile, in ms of the processor's time: unlike that of the Long Tasks API it does not grow where
   * other programs want the processor too.
   */
  tasksDuring(task: () => Promise<void>): Promise<readonly number[]>;
  /** Addresses of the scripts that ran meanwhile, each once: by a listener, a timer, a frame, a message. */
  scriptsDuring(task: () => Promise<void>): Promise<readonly string[]>;
}

/** An event of a trace: the protocol leaves its form open; this is the one of Chromium 156. */
interface Trace {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in µs. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly frames?: readonly { readonly frame: string; readonly processId?: number }[];
    };
  };
}

async function trace(session: CDPSession, categories: readonly string[], task: () => Promise<void>): Promise<Trace[]> {
  const traces: Trace[] = [];
  const collect = ({ value }: { value: object[] }) => traces.push(...(value as Trace[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await task();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return traces;
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
    tasksDuring: async (task) => {
      const traces = await trace(session, ['disabled-by-default-devtools.timeline', '__metadata'], task);
      const { frameTree } = await session.send('Page.getFrameTree');
      const frames = traces.flatMap(({ args }) => args?.data?.frames ?? []);
      // Chromium's own surfaces are renderers too, and are traced with the rest.
      const ours = frames.find(({ frame }) => frame === frameTree.frame.id)?.processId;
      const main = traces.find(
        ({ name, pid, args }) => name === 'thread_name' && args?.name === 'CrRendererMain' && pid === ours,
      );
      return traces
        .filter(({ name, pid, tid }) => name === 'RunTask' && pid === ours && tid === main?.tid)
        .map(({ tdur = 0 }) => tdur / 1000);
    },
    scriptsDuring: async (task) => {
      const traces = await trace(session, ['devtools.timeline'], task);
      const calls = traces.filter(({ name }) => name === 'FunctionCall');
      return [...new Set(calls.flatMap(({ args }) => args?.data?.url ?? []))];
    },
  };
}
