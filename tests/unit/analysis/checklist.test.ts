import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';
import { rules } from '@/lib/rules/index.ts';

const LATE = {
  incoming: { text: 'Three weeks for a refund, and nobody tells me anything.', kind: 'complaint' },
} as const;

function isDone(rule: string, draft: string): boolean | undefined {
  const { checklist } = createEngine({ rules, classes, guidelines: {} }).analyse(draft, LATE);
  return checklist.find((item) => item.rule === rule)?.done;
}

describe('the checklist', () => {
  it('does not praise the order of feelings and facts where there are neither', () => {
    expect(isDone('feelings-first', 'Whatever.')).toBeUndefined();
    expect(isDone('feelings-first', 'Our policy allows fourteen days. Sorry for the wait.')).toBe(false);
    expect(isDone('feelings-first', 'Sorry for the wait. Our policy allows fourteen days.')).toBe(true);
  });
});
