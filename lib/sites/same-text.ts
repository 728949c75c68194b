import type { Incoming } from '@/lib/analysis/situation.ts';

/** As a page may lay it out: line breaks and runs of white space are no difference. */
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How many of the comments say just this. */
export function countTexts(comments: readonly Pick<Incoming, 'text'>[], text: string): number {
  const wanted = bare(text);
  return comments.filter((comment) => bare(comment.text) === wanted).length;
}
