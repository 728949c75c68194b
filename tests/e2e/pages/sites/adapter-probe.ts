/** In the page: what the product's adapter reads there, for `adapters.spec.ts`. */
import type { Incoming, Turn } from '@/lib/analysis/situation.ts';
import { siteFor } from '@/lib/sites/registry.ts';
import type { Account, Health, Purpose } from '@/lib/sites/site.ts';

export interface ProbeReading {
  readonly isFound: boolean;
  readonly purpose: Purpose;
  readonly incoming: Incoming | null;
  readonly thread: readonly Turn[];
  readonly account: Account | null;
  /** What the button says, or `null`. */
  readonly submit: string | null;
  readonly health: Health;
}

/** The first match in the page or in an open shadow root of it. */
function find(root: ParentNode, selector: string): HTMLElement | null {
  const match = root.querySelector<HTMLElement>(selector);
  if (match) return match;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
}

function probe(selector: string): ProbeReading | null {
  const site = siteFor(location.hostname);
  const element = find(document, selector);
  if (!site || !element) return null;
  const now = Date.now();
  return {
    isFound: site.composerAt(element) === element,
    purpose: site.describe(element),
    incoming: site.incomingOf(element, now),
    thread: site.threadOf(element),
    account: site.accountOf(document),
    submit: site.submitOf(element)?.textContent ?? null,
    health: site.health(element, now),
  };
}

declare global {
  interface Window {
    __probe: typeof probe;
  }
}

window.__probe = probe;
