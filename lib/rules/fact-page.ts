import { factsOn } from '@/lib/analysis/facts.ts';
import type { Fact } from '@/lib/analysis/guidelines.ts';
import { defineRule, type Context } from '@/lib/analysis/rule.ts';

const guidelines = {
  links: { facts: [{ topic: 'recall', match: ['recall', 'recalled'], url: 'https://toys.example/recall' }] },
} as const;
const incoming = { text: 'Is my rocking horse part of the recall?', kind: 'question' } as const;

export const factPage = defineRule({
  id: 'fact-page',
  title: 'No fact page',
  label: 'Your fact page',
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S2'],
  what: 'They ask about something your team keeps a page of facts on, and the link is missing.',
  why: 'They may look for the facts elsewhere, and find rumours.',
  advice: 'Add the link to your page beside your own answer.',
  examples: {
    flagged: [
      { text: 'Only the red ones, Jo.', situation: { incoming }, guidelines },
      { text: 'Yes. It was in the news: https://news.example/horse', situation: { incoming }, guidelines },
      { text: 'No, yours is fine!', situation: { incoming }, guidelines },
    ],
    clean: [
      {
        text: 'Only the red ones: https://toys.example/recall',
        because: 'the link is there',
        situation: { incoming },
        guidelines,
      },
      {
        text: 'Only the red ones: toys.example/recall#red',
        because: 'the link without its beginning',
        situation: { incoming },
        guidelines,
      },
      { text: 'Only the red ones.', because: 'the team has no fact page', situation: { incoming } },
      {
        text: 'Until six.',
        because: 'another topic',
        situation: { incoming: { text: 'Until when are you open?', kind: 'question' } },
        guidelines,
      },
    ],
  },
  asks: (context) => factsFor(context).length > 0,
  check: ({ text }, context) => {
    const missing = factsFor(context).filter(
      ({ url }) => !text.includes(url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')),
    );
    const [fact] = missing;
    return fact ? [{ advice: `Add the link to “${fact.label ?? fact.topic}”: ${fact.url}` }] : [];
  },
});

/** The team's fact pages on what the incoming is about. */
function factsFor({ incoming: answered, guidelines: { links } }: Context): readonly Fact[] {
  return factsOn(answered?.text ?? '', links?.facts);
}
