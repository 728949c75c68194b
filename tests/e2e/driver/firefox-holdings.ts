import type { Bidi } from './bidi.ts';
import type { Holdings } from './meter.ts';

/** A line of about:memory: bytes, or a count. */
interface MemoryReport {
  /** Name and id, `webIsolated=https://x.com (pid 7)`; the browser's own is empty. */
  readonly process: string;
  readonly path: string;
  readonly amount: number;
}

/** Called in a window of the browser itself; collects garbage first, twice: what the first frees lets go of more. */
const COLLECT = `async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let round = 0; round < 2; round++) await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  const reports = [];
  const keep = (process, path, kind, units, amount) => {
    if (/^js-main-runtime-gc-heap-committed\\/used|^event-counts\\//.test(path)) reports.push({ process, path, amount });
  };
  await new Promise((resolve) => manager.getReports(keep, null, resolve, null, false));
  return JSON.stringify(reports);
}`;

/**
 * What about:memory tells (Firefox 153) of a page by its address: the heap is that of the process of the page's site, the listeners
 * are the page's.
 */
export async function weighFirefox(bidi: Bidi, address: string): Promise<Holdings> {
  const { value } = await bidi.callInBrowser(COLLECT);
  const reports = JSON.parse(String(value)) as readonly MemoryReport[]; // as `keep` made them
  const isOfPage = ({ path }: MemoryReport) => path.includes(`top(${address.replaceAll('/', '\\')}`);
  const process = reports.find(isOfPage)?.process;
  const sum = (isCounted: (report: MemoryReport) => boolean) =>
    reports.filter(isCounted).reduce((total, { amount }) => total + amount, 0);
  return {
    heapBytes: sum((report) => report.process === process && report.path.startsWith('js-main-runtime')),
    nodes: null,
    listeners: sum((report) => isOfPage(report) && report.path.endsWith('event-listeners')),
  };
}
