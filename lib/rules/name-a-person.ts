import { firstNameOf, nameWordsOf } from '@/lib/analysis/names.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

const guidelines = { voice: { useName: true } } as const;
const incoming = { text: 'My room was never cleaned.', author: 'Dana Whitlock', kind: 'complaint' } as const;

export const nameAPerson = defineRule({
  id: 'name-a-person',
  title: 'No name in it',
  label: ({ incoming: answered }) => {
    const name = firstNameOf(answered?.author);
    return name === null ? 'Their name' : `${name}’s name`;
  },
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S3', 'S2', 'E-d12'],
  what: 'Your team greets people by name, and this reply does not.',
  why: 'They may feel like a ticket number, not like somebody you talk to.',
  advice: 'Use their first name once, where you would say it aloud.',
  examples: {
    flagged: [
      { text: 'I’m sorry about the room. I’ll send Rosa now.', situation: { incoming }, guidelines },
      { text: 'Dear customer, we are looking into it.', situation: { incoming }, guidelines },
      { text: 'So sorry! ^KT', situation: { incoming }, guidelines },
    ],
    clean: [
      { text: 'I’m sorry, Dana. I’ll send Rosa now.', because: 'her name', situation: { incoming }, guidelines },
      {
        text: '@dana_w I’m sorry, Rosa is on her way.',
        because: 'her handle',
        situation: { incoming: { ...incoming, handle: '@dana_w' } },
        guidelines,
      },
      { text: 'I’m sorry about the room.', because: 'the team does not ask for it', situation: { incoming } },
      {
        text: 'I’m sorry about the room.',
        because: 'nobody’s name is known',
        situation: { incoming: { text: incoming.text } },
        guidelines,
      },
    ],
  },
  asks: ({ incoming: answered, guidelines: { voice } }) =>
    voice?.useName === true && firstNameOf(answered?.author) !== null,
  check: ({ text }, { incoming: answered }) => {
    const said = text.toLowerCase();
    const names = nameWordsOf(answered?.author ?? '');
    const handle = answered?.handle?.toLowerCase();
    return names.some((name) => holdsWord(said, name)) || (handle && said.includes(handle)) ? [] : [{}];
  },
});

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
