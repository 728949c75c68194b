import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Span } from '@/lib/analysis/span.ts';

const JOKES = [
  '(haha|hahaha|hahahaha|hehe|hehehe|lol|lmao|lmfao|rofl|jk|lolz|xd|teehee)',
  '(just|only) (kidding|joking|messing|teasing)',
  '(yay|yippee|woohoo|whoop|woop|hooray|hurrah|hurray|yolo|wahey|weee|yeehaw|cheerio|tada|oopsie|oopsies|whoopsie|whoopsies|whoops a daisy)',
  '(party|fun) (time|news)',
  'at least (you|it|that|now you|your) (got|get|had|have|can|made|burned|learned|saved|know|were|did|are|gives|keeps|makes) ...',
  '(look on|always look on) the bright side',
  '(free|bonus) (workout|cardio|exercise|leg|sauna|shower|gym|yoga|cold|steps|entertainment|ice|swim|camping)',
  '(cheer up|chin up|turn that frown|keep smiling)',
  '(plot twist|epic fail|my bad lol|good times|happy days|what a laugh|funny (story|thing|enough)|fun fact|pro tip)',
  '(exciting|great|fantastic|amazing|wonderful|awesome) (news|times)',
] as const;
const PARTY = new Set(
  '😂 🤣 😆 😜 😝 😛 🤪 🎉 🥳 🎊 🪩 💃 🕺 😹 😎 🤡 😏 🙃 🤭 🍻 🥂 🍾 🎈 🔥 🤩 😁 😄 😃 😀 😋 😺 🚀 🎁 🌈 ✨ 💪 🤘 👯 🏖 🥰 😍 😘 🤑 💯'.split(
    ' ',
  ),
);

const FLOOD: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'The flat flooded and all my books are gone.',
  kind: 'complaint',
};

export const moodMatch = defineRule({
  id: 'mood-match',
  title: 'Cheer under trouble',
  family: 'etiquette',
  scope: 'draft',
  severity: 'tip',
  over: ['emoji-flood'],
  source: ['E-d16', 'E-d17'],
  what: 'Jokes, cheer or party emoji under somebody’s bad day.',
  why: 'They may feel laughed at.',
  advice: 'Leave the cheer for a happier thread; keep one quiet emoji at most.',
  phrases: [JOKES],
  examples: {
    flagged: [
      { text: 'Sorry about the books, Jo! «🎉»', situation: { incoming: FLOOD } },
      { text: 'Indoor pool, «haha». I’ll send a plumber.', situation: { incoming: FLOOD } },
      { text: '«Yay», drop me a line «🥳🥳»', situation: { incoming: FLOOD } },
      {
        text: '«Haha», thank you, Jo! «🎉»',
        situation: { incoming: { text: 'Best day ever!', kind: 'compliment' } },
        guidelines: { crisis: { until: Date.UTC(2026, 10, 26) } },
      },
    ],
    clean: [
      { text: 'So sorry about the books, Jo 😔', because: 'a sad face fits', situation: { incoming: FLOOD } },
      {
        text: 'Haha, thank you, Jo! 🎉',
        because: 'praise',
        situation: { incoming: { text: 'Best day ever!', kind: 'compliment' } },
      },
      {
        text: 'Sorry, Jo. I’ll be there with a smile and a pump at six.',
        because: 'no joke about the trouble',
        situation: { incoming: FLOOD },
      },
    ],
  },
  check: (draft, { kinds, guidelines: { crisis } }) => {
    const isTrouble = mayBe(kinds, 'complaint', 'criticism') && kinds.complaint + kinds.criticism >= kinds.compliment;
    if (!isTrouble && !crisis) return [];
    const spans: Span[] = draft.find(JOKES);
    for (const { kind: of, norm, start, end } of draft.specials) {
      if (of !== 'emoji' || !PARTY.has(norm)) continue;
      const last = spans.at(-1);
      if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
    return spans
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        span: { start, end },
        ...(crisis && { message: 'Your team is in a crisis: a joke may read as not caring.' }),
      }));
  },
});
