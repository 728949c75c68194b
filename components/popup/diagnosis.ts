import type { LiveReport } from '@/lib/coach/state.ts';

/**
 * What to send along with a report that something is off: versions, the site's adapter, the editor, and what could be read. Names and
 * states of our own only: no draft, no comment, no address.
 */
export function diagnosisOf({ state }: LiveReport, version: string, userAgent: string): string {
  const parts = Object.entries(state.health);
  const named = (isSeen: boolean) =>
    parts.flatMap(([part, seen]) => (seen === isSeen ? part : [])).join(', ') || 'none';
  return [
    `Tactful ${version}`,
    `Browser: ${userAgent}`,
    `Site: ${state.site}`,
    `Editor: ${state.editor}`,
    `Box: ${state.purpose}, ${state.status}`,
    `Read: ${named(true)}`,
    `Not read: ${named(false)}`,
  ].join('\n');
}
