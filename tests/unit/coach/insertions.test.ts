import { describe, expect, it } from 'vitest';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { insertionsFor } from '@/lib/coach/insertions.ts';

const incoming = {
  text: 'Is the rocking horse part of the recall? It arrived three hours late.',
  author: 'Dr Mara Lind',
};
const report = createAnalyser().analyse('', { incoming });

const insertionsOf = (guidelines: Parameters<typeof insertionsFor>[0]['guidelines']) =>
  insertionsFor({ guidelines, incoming, report });

describe('what can be inserted', () => {
  it('is nothing where the preset has nothing', () => {
    expect(insertionsOf({})).toEqual({ replies: [], channels: [], facts: [] });
  });

  it('is saved replies for the kind, filled with what is known', () => {
    const text = 'Hi {name}, sorry about {issue}, {city}. {signOff}';
    const replies = [
      { label: 'Any', text },
      { label: 'This', text: 'Yes.', for: [report.kind] },
      { label: 'Other', text: 'No.', for: ['abuse'] as const },
    ];
    expect(insertionsOf({ replies, voice: { signOff: { example: '^SK' } } }).replies).toEqual([
      { label: 'Any', text: 'Hi Mara, sorry about the wait, {city}. ^SK' },
      { label: 'This', text: 'Yes.' },
    ]);
    expect(insertionsOf({ replies: [{ label: 'Any', text }] }).replies[0]?.text).toContain('{signOff}');
  });

  it('is channels, those for the topic first, and pages on what is asked', () => {
    const { channels, facts } = insertionsOf({
      channels: [
        { kind: 'email', value: 'care@toys.example' },
        { kind: 'phone', value: '020 7946 0000', label: 'Delivery line', hours: '9 to 5', for: ['late', 'delivery'] },
      ],
      links: {
        facts: [
          { topic: 'recall', match: ['recall'], url: 'https://toys.example/recall', label: 'The recall' },
          { topic: 'returns', match: ['return'], url: 'https://toys.example/returns' },
        ],
      },
    });
    expect(channels.map(({ label }) => label)).toEqual(['Delivery line, 9 to 5', 'Email']);
    expect(facts).toEqual([{ label: 'The recall', text: 'https://toys.example/recall' }]);
  });
});
