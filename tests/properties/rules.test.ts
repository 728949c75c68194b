import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { rules } from '@/lib/rules/index.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';

const examples = rules.flatMap(({ examples: { flagged, clean } }) =>
  [...flagged, ...clean].map(({ text }) => text.replace(/[«»]/g, '')),
);
const noise = fc.constantFrom(' ', '\n', '“', '”', '…', '🙄', '👩‍👩‍👧', '*', '@', '5', 'É', '\u200b', '> ', ', ', '"', "'");
/** Drafts made of examples, cut anywhere and joined with what people paste. */
const drafts = fc
  .array(fc.tuple(fc.constantFrom(...examples), fc.nat(90), noise), { maxLength: 5 })
  .map((parts) => parts.map(([text, cut, glue]) => text.slice(cut % (text.length + 1)) + glue).join(''));

it('no rule throws, each span lies in the draft, and each fix changes its span only', () => {
  const faults: string[] = [];
  const engine = createEngine({
    rules,
    classes,
    guidelines: {},
    onFault: (id, error) => faults.push(`${id}: ${String(error)}`),
  });
  fc.assert(
    fc.property(drafts, (draft) => {
      for (const { start, end, fixes } of engine.analyse(draft, {
        incoming: { text: 'This is late again!', kind: 'complaint' },
      }).findings) {
        if (start === null || end === null) continue;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(draft.length);
        for (const { replacement } of fixes) expect(replacement).not.toBe(draft.slice(start, end));
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('quoted words of the customer are never held against the rep', () => {
  const spoken = rules.filter(
    ({ family, scope, id }) =>
      family === 'tone' && scope === 'sentence' && !['shouting', 'sarcasm', 'profanity'].includes(id),
  );
  const engine = createEngine({ rules: spoken, classes, guidelines: {} });
  for (const rule of spoken) {
    for (const { text } of rule.examples.flagged) {
      const draft = `You wrote “${text.replace(/[«»“”"]/g, '').replace(/[.!?]+/g, '')}” and I see why`;
      expect(engine.analyse(draft).findings.map((finding) => `${finding.rule}: ${draft}`)).toEqual([]);
    }
  }
}, 60_000);
