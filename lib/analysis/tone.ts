/** The tone meter: four axes, each explained by the words that moved it; no total, no grade. */
import { passageOf } from './passage.ts';
import { TONE_AXES, type Tone, type ToneAxis, type ToneReason } from './report.ts';
import type { Sentence } from './sentence.ts';
import { TONE_CUES } from './tone-cues.ts';

/** Where an axis stands without any cue: plain words are neither warm nor cold, but they are calm. */
const REST: Tone = { warmth: 50, calm: 75, personal: 50, focus: 50 };

/** How often each cue occurs, with its first words; cached with the sentence. */
export interface ToneEvidence {
  readonly counts: readonly number[];
  readonly texts: readonly string[];
}

/** What a sentence adds to the meter. Denied, quoted and reported words count for nothing. */
export function toneEvidence(sentence: Sentence): ToneEvidence {
  const passage = passageOf(sentence);
  const found = TONE_CUES.map(({ phrases, find }) => {
    if (find) return find(sentence);
    return sentence.matches.has(phrases) ? passage.find(phrases) : [];
  });
  return {
    counts: found.map((spans) => spans.length),
    texts: found.map(([first]) => (first ? sentence.text.slice(first.start, first.end).trim() : '')),
  };
}

/** The evidence of several texts, in their order, as that of one. */
export function joinEvidence(parts: readonly ToneEvidence[]): ToneEvidence {
  const counts = TONE_CUES.map(() => 0);
  const texts = TONE_CUES.map(() => '');
  for (const part of parts) {
    part.counts.forEach((count, cue) => {
      if (count === 0) return;
      counts[cue] = (counts[cue] ?? 0) + count;
      texts[cue] ||= part.texts[cue] ?? '';
    });
  }
  return { counts, texts };
}

/** Reads the meter. Reasons come strongest first; their points are those that the axis moved by. */
export function toneOf({ counts, texts }: ToneEvidence): { tone: Tone; reasons: ToneReason[] } {
  const sums: Record<ToneAxis, number> = { ...REST };
  const reasons: ToneReason[] = [];
  TONE_CUES.forEach(({ axis, points, most }, cue) => {
    const count = counts[cue] ?? 0;
    if (count === 0) return;
    const moved = Math.sign(points) * Math.min(most, Math.abs(points) * count);
    sums[axis] += moved;
    reasons.push({ axis, text: texts[cue] ?? '', points: moved });
  });
  for (const axis of TONE_AXES) sums[axis] = Math.max(0, Math.min(100, Math.round(sums[axis])));
  return { tone: sums, reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) };
}
