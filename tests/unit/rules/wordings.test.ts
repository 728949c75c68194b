import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { rules } from '@/lib/rules/index.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';

/** Under a complaint, as a rep in a hurry in any trade might put it. */
const COMPLAINT = {
  incoming: { text: 'Third time this happens, I am really disappointed.', kind: 'complaint' },
} as const;

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

describe('wordings of one rule', () => {
  const engine = createEngine({ rules, classes, guidelines: {} });
  const wordings = linesOf('wordings.txt').map((line) => line.split(' | '));

  it.each(wordings)('%s hears “%s”', (rule, text = '') => {
    const marked = engine.analyse(text, COMPLAINT).findings.filter(({ start }) => start !== null);
    expect(marked.map((finding) => finding.rule)).toContain(rule);
  });

  it.each(linesOf('harmless.txt'))('nothing is marked in “%s”', (text) => {
    const { findings } = engine.analyse(text, COMPLAINT);
    expect(findings.filter(({ start, severity }) => start !== null && severity !== 'tip')).toEqual([]);
  });
});
