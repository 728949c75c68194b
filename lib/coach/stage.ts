import { createHighlighter, type Highlighter } from './highlights.ts';
import { addHost, type Host } from './host.ts';

/** What the sessions of one frame share. It stands while there is one, and leaves nothing behind. */
export interface Stage {
  readonly host: Host;
  /** `null` where the browser has no highlights. */
  readonly highlighter: Highlighter | null;
  strike(): void;
}

/** `null` where the surfaces would not be safe from the page. */
export function setStage(document: Document, signal: AbortSignal): Stage | null {
  const window = document.defaultView;
  if (!window) return null;
  const standing = new AbortController();
  const struck = AbortSignal.any([signal, standing.signal]);
  const host = addHost(document, struck);
  return host && { host, highlighter: createHighlighter(window, struck), strike: () => standing.abort() };
}
