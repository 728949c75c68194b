import type { Tone, ToneAxis, ToneReason } from '@/lib/analysis/report.ts';

/** Both ends of an axis, the range that reads well, and what moving along it is called. */
interface AxisWords {
  readonly low: string;
  readonly high: string;
  readonly lower: string;
  readonly higher: string;
  readonly range: readonly [number, number];
}

export const AXES: Readonly<Record<ToneAxis, AxisWords>> = {
  warmth: { low: 'cold', high: 'warm', lower: 'Colder', higher: 'Warmer', range: [45, 92] },
  calm: { low: 'heated', high: 'calm', lower: 'Heated', higher: 'Calmer', range: [45, 100] },
  personal: { low: 'scripted', high: 'human', lower: 'Scripted', higher: 'More human', range: [40, 95] },
  focus: { low: 'about us', high: 'about them', lower: 'About us', higher: 'About them', range: [40, 95] },
};

/** True where the draft lies outside the range of the axis. */
export function isOutside(tone: Tone, axis: ToneAxis): boolean {
  const [low, high] = AXES[axis].range;
  return tone[axis] < low || tone[axis] > high;
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
