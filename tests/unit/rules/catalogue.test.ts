import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { rules } from '@/lib/rules/index.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';

const FOLDER = fileURLToPath(new URL('../../../lib/rules/', import.meta.url));

/** Passages that a rule can rest on: the source documents by section, and the numbered entries of the evidence list. */
const SOURCES = new Set([
  ...['S0', 'S1', 'S2', 'S3', 'S4'],
  ...numbered('S0 sin ', 7), // seven sins
  ...numbered('S1-', 8), // eight behaviours
  ...numbered('S3-', 4), // four mistakes
  ...numbered('S4-', 4), // the basics
  ...numbered('E-d', 22), // rules of a good reply, with evidence
]);
const NEVER_SAID = /\byou failed\b|\berrors?\b|\bviolat|\binappropriate\b/i;
/** Rules that look at words; those of the reply as a whole have nothing to say about one sentence of ours. */
const ABOUT_WORDS = rules.filter(({ scope, family }) => scope === 'sentence' && family !== 'brand');

function numbered(prefix: string, most: number): string[] {
  return Array.from({ length: most }, (_, i) => `${prefix}${i + 1}`);
}

describe('the catalogue', () => {
  it('holds each rule file once, under the name of its id', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(rules.map(({ id }) => id).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
  });

  it('names only rules in `over`', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const unknown = rules.flatMap(({ id, over }) => (over ?? []).filter((other) => !ids.has(other) || other === id));
    expect(unknown).toEqual([]);
  });

  it.each(rules)('$id rests on passages that exist', ({ source }) => {
    expect(source.filter((key) => !SOURCES.has(key))).toEqual([]);
  });

  it.each(rules)('$id speaks plainly and kindly', ({ title, what, why, advice }) => {
    for (const text of [title, what, why, advice]) expect(text).not.toMatch(NEVER_SAID);
    for (const text of [what, why, advice]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(32);
  });

  it.each(rules)('$id keeps the form of the house', ({ id, title, source, what, why, advice, examples }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title.split(' ').length).toBeGreaterThanOrEqual(2);
    expect(title.split(' ').length).toBeLessThanOrEqual(4);
    expect(source).not.toEqual([]);
    for (const text of [what, why, advice]) expect(text).toMatch(/^[A-Z“"].*[.?]”?$/s);
    expect(examples.flagged.length).toBeGreaterThanOrEqual(3);
    expect(examples.clean.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rules)('$id passes the rules with its own wording', ({ what, why, advice, examples }) => {
    const engine = createEngine({ rules: ABOUT_WORDS, classes, guidelines: {} });
    const fixed = examples.flagged.length > 0 ? [] : [what];
    const found = [why, advice, ...fixed].flatMap((text) =>
      engine.analyse(text).findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start ?? 0, end ?? 0)}`),
    );
    expect(found).toEqual([]);
  });

  it('crosses rules only as reviewed', () => {
    const crossed = rules.flatMap((rule) =>
      rule.examples.flagged.flatMap(({ text, incoming, situation, guidelines }) => {
        const engine = createEngine({ rules: ABOUT_WORDS, classes, guidelines: guidelines ?? {} });
        const draft = text.replace(/[«»]/g, '');
        const heard =
          incoming === undefined ? situation : { ...situation, incoming: { ...situation?.incoming, text: incoming } };
        const { findings } = engine.analyse(draft, heard);
        return findings
          .filter(({ rule: other, start, severity }) => other !== rule.id && start !== null && severity !== 'tip')
          .map(
            ({ rule: other, start, end }) => `${rule.id}: ${draft} → ${other}: ${draft.slice(start ?? 0, end ?? 0)}`,
          );
      }),
    );
    expect(crossed).toMatchSnapshot();
  });
});
