/** What the checklist takes for done and for missing, in the wordings of many trades. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';
import { rules } from '@/lib/rules/index.ts';
import { ANSWERS } from './etiquette-wordings/answers.ts';
import { CARE } from './etiquette-wordings/care.ts';
import { NEXT_STEPS } from './etiquette-wordings/next-steps.ts';
import { OWN_GAIN } from './etiquette-wordings/own-gain.ts';
import { PRAISE } from './etiquette-wordings/praise.ts';

const engine = createEngine({ rules, classes, guidelines: {} });

/** An absence shows in the checklist even where a more specific rule speaks for it. */
function asksFor(rule: string, kind: IncomingKind, incoming: string, draft: string): boolean {
  const { checklist, findings } = engine.analyse(draft, { incoming: { text: incoming, kind } });
  const item = checklist.find((line) => line.rule === rule);
  return item ? !item.done : findings.some((finding) => finding.rule === rule);
}

describe.each([...CARE, ...NEXT_STEPS, ...ANSWERS, ...PRAISE, ...OWN_GAIN])(
  '$rule under “$incoming”',
  ({ rule, kind, incoming, fine, missing }) => {
    it.each(fine.map((draft) => [draft]))('is content with: %s', (draft) => {
      expect(asksFor(rule, kind, incoming, draft)).toBe(false);
    });
    it.each(missing.map((draft) => [draft]))('asks for it in: %s', (draft) => {
      expect(asksFor(rule, kind, incoming, draft)).toBe(true);
    });
  },
);
