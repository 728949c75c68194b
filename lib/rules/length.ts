import { limitFor } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { excessAt } from './phrases/site-length.ts';

export const length = defineRule({
  id: 'length',
  title: 'Longer than agreed',
  family: 'brand',
  scope: 'draft',
  severity: 'warn',
  source: ['S4-2'],
  what: 'Notices a reply beyond your team’s length, counted as the site counts.',
  why: 'They may not read to the end, or see it cut.',
  advice: 'Keep what they need and leave the rest.',
  examples: {
    flagged: [
      { text: 'Hello ther«e.»', guidelines: { limits: { length: 10 } } },
      { text: 'See https://shop.example «ok»', situation: { site: 'x' }, guidelines: { limits: { length: 28 } } },
      { text: '🎉🎉«🎉»', situation: { site: 'x' }, guidelines: { limits: { length: { x: 4 } } } },
    ],
    clean: [
      { text: 'Hello.', because: 'it fits', guidelines: { limits: { length: 10 } } },
      {
        text: 'Hello there.',
        because: 'no limit on this site',
        situation: { site: 'x' },
        guidelines: { limits: { length: { facebook: 5 } } },
      },
      {
        text: 'See https://shop.example/a/very/long/way',
        because: 'a link counts 23',
        situation: { site: 'x' },
        guidelines: { limits: { length: 27 } },
      },
    ],
  },
  check(draft, { guidelines, site }) {
    const limit = limitFor(guidelines.limits?.length, site);
    const text = draft.text.trimEnd();
    const start = limit === undefined ? null : excessAt(text, limit, site);
    return start === null ? [] : [{ span: { start, end: text.length } }];
  },
});
