import { limitFor } from '@/lib/analysis/guidelines.ts';
import { defineRule, type Context } from '@/lib/analysis/rule.ts';
import { distinct, runsOf } from './phrases/surplus.ts';

/** More than this many beyond the thread, where the guidelines set no limit (rules.md, C). */
const DEFAULT_LIMIT = 2;

/** Handles that belong here: of the thread, of the incoming and those it names, and of the team. */
function present({ incoming, thread, guidelines }: Context): Set<string> {
  const turns = [incoming, ...(thread ?? [])];
  const named = turns.flatMap((turn) => turn?.text.match(/@[\w.]+/g) ?? []);
  const handles = [...turns.map((turn) => turn?.handle ?? ''), ...named, ...(guidelines.team?.handles ?? [])];
  return new Set(handles.map((handle) => handle.toLowerCase()));
}

export const mentionBlast = defineRule({
  id: 'mention-blast',
  title: 'Calls many people',
  family: 'promotion',
  scope: 'draft',
  severity: 'tip',
  source: ['S0 sin 5'],
  what: 'Counts the people that a reply calls in from outside the thread.',
  why: 'People called in without a reason may take it for spam.',
  advice: 'Name only those who take part.',
  examples: {
    flagged: [
      { text: 'Nice! «@one @two @three»' },
      { text: 'Thanks «@one» for this, «@two and @three».' },
      { text: 'Hi «@one @two»', guidelines: { limits: { mentions: 1 } } },
    ],
    clean: [
      { text: 'Nice! @one @two', because: 'two are fine' },
      {
        text: '@ana @ben @cleo you are all welcome.',
        because: 'they are in the thread',
        situation: { thread: [{ text: 'hi @cleo', handle: '@ana' }], incoming: { text: 'look', handle: '@ben' } },
      },
      { text: 'Write to ana@shop.example or ben@shop.example or cleo@shop.example.', because: 'addresses' },
    ],
  },
  check(draft, context) {
    const limit = limitFor(context.guidelines.limits?.mentions, context.site) ?? DEFAULT_LIMIT;
    const here = present(context);
    const called = distinct(draft, ({ kind, norm }) => kind === 'handle' && !here.has(norm));
    return called.length > limit ? runsOf(called, draft.text).map((span) => ({ span })) : [];
  },
});
