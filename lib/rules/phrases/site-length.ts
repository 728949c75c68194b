/** How long a site says a text is. */
import type { SiteId } from '@/lib/analysis/situation.ts';

/** On X every link counts 23 and every emoji 2, whatever its length (rules.md, F). */
const X_LINK = 23;
const X_EMOJI = 2;
const PARTS =
  /https?:\/\/[^\s]+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}\uFE0F?|[\u{1F3FB}-\u{1F3FF}])*|\p{Regional_Indicator}{2}|[^]/gu;

/** The UTF-16 offset at which a text passes `limit` as the site counts, or `null` where it fits. */
export function excessAt(text: string, limit: number, site: SiteId | undefined): number | null {
  if (text.length <= limit && site !== 'x') return null;
  let length = 0;
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    if (site !== 'x') length += 1;
    else if (/^https?:/.test(part)) length += X_LINK;
    else length += part.length > 1 ? X_EMOJI : 1;
    if (length > limit) return index;
  }
  return null;
}
