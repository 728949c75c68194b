import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/analysis/situation.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Finding } from '@/lib/analysis/finding.ts';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';
import { rules } from '@/lib/rules/index.ts';
import type { Rule } from '@/lib/analysis/rule.ts';

interface Example {
  readonly text: string;
  readonly incoming?: string;
  readonly situation?: Situation;
  readonly guidelines?: Guidelines;
}

/** Findings of one rule on an example, with nothing but that rule's own view of the world. */
function findingsOf(rule: Rule, example: Example, text: string): readonly Finding[] {
  const faults: unknown[] = [];
  const engine = createEngine({
    rules,
    classes,
    guidelines: example.guidelines ?? {},
    onFault: (id, error) => faults.push(`${id}: ${String(error)}`),
  });
  const situation: Situation = {
    ...example.situation,
    ...(example.incoming === undefined ? {} : { incoming: { ...example.situation?.incoming, text: example.incoming } }),
  };
  const { findings } = engine.analyse(text, situation);
  expect(faults).toEqual([]);
  return findings.filter((finding) => finding.rule === rule.id);
}

/** Takes the «marks» out of an example and says where they were. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    if (part.startsWith('«')) {
      const words = part.slice(1, -1);
      spans.push({ start: text.length, end: text.length + words.length });
      text += words;
    } else text += part;
  }
  return { text, spans };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.flagged)('flags $text', (example) => {
    const { text, spans } = unmark(example.text);
    const found = findingsOf(rule, example, text);
    expect(found.length).toBeGreaterThan(0);
    const marked = found.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual(spans);
  });

  it.each(rule.examples.clean)('leaves alone: $text ($because)', (example) => {
    expect(findingsOf(rule, example, example.text)).toEqual([]);
  });

  const fixed = rule.examples.flagged.filter((example) => example.fixed !== undefined);
  it.each(fixed)('mends $text', (example) => {
    const { text } = unmark(example.text);
    const [finding] = findingsOf(rule, example, text);
    const [fix] = finding?.fixes ?? [];
    expect(fix).toBeDefined();
    const mended = text.slice(0, finding?.start ?? 0) + (fix?.replacement ?? '') + text.slice(finding?.end ?? 0);
    expect(mended).toBe(example.fixed);
    const [, ...others] = unmark(example.text).spans;
    if (others.length === 0) expect(findingsOf(rule, example, mended)).toEqual([]);
  });
});
