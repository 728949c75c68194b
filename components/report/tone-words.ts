import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Tone, ToneAxis, ToneReason } from '@/lib/analysis/report.ts';

/** Both ends of an axis, the range that reads well where the team asks for no other, and what moving along it is called. */
interface AxisWords {
  readonly low: string;
  readonly high: string;
  readonly lower: string;
  readonly higher: string;
  readonly range: readonly [number, number];
}

type Range = AxisWords['range'];
type Voice = Guidelines['voice'];

export const AXES: Readonly<Record<ToneAxis, AxisWords>> = {
  warmth: { low: 'cold', high: 'warm', lower: 'Colder', higher: 'Warmer', range: [45, 92] },
  calm: { low: 'heated', high: 'calm', lower: 'Heated', higher: 'Calmer', range: [45, 100] },
  personal: { low: 'scripted', high: 'human', lower: 'Scripted', higher: 'More human', range: [40, 95] },
  focus: { low: 'about us', high: 'about them', lower: 'About us', higher: 'About them', range: [40, 95] },
};

/** The range of an axis (0–100): the team's for warmth, the one it can set. */
export function rangeOf(axis: ToneAxis, voice: Voice): Range {
  return (axis === 'warmth' && voice?.warmth) || AXES[axis].range;
}

/** Which end of its range the draft lies beyond on an axis, or `null` within it. */
export function beyondRange(tone: Tone, axis: ToneAxis, voice: Voice): 'low' | 'high' | null {
  const [low, high] = rangeOf(axis, voice);
  if (tone[axis] < low) return 'low';
  return tone[axis] > high ? 'high' : null;
}

/** One thing to say under the meter: a direction and the words that moved the draft there. */
export interface Movement {
  readonly direction: string;
  readonly words: readonly string[];
}

const MOVEMENTS = 2;
const WORDS = 2;

/** The strongest movements, each with the words that weighed most. */
export function movementsOf(reasons: readonly ToneReason[]): readonly Movement[] {
  const moved = new Map<string, ToneReason[]>();
  for (const reason of reasons) {
    const { lower, higher } = AXES[reason.axis];
    const direction = reason.points < 0 ? lower : higher;
    moved.set(direction, [...(moved.get(direction) ?? []), reason]);
  }
  const weight = (group: readonly ToneReason[]) => group.reduce((sum, { points }) => sum + Math.abs(points), 0);
  return [...moved]
    .sort(([, a], [, b]) => weight(b) - weight(a))
    .slice(0, MOVEMENTS)
    .map(([direction, group]) => ({
      direction,
      words: group
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
        .slice(0, WORDS)
        .map(({ text }) => text),
    }));
}
