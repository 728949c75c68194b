import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIncoming } from '@/lib/analysis/incoming.ts';
import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';

const kindOf = (text: string): string => readIncoming({ text }).kind;

describe('the kind of the incoming', () => {
  it.each([
    ['complaint', "My order never arrived and nobody answers my emails. It's been three weeks."],
    ['complaint', 'second time this month the app logged me out in the middle of a payment!!'],
    ['criticism', 'Your new menu is overpriced and the design is confusing.'],
    ['compliment', 'Thank you so much, your team was wonderful with my kids!'],
    ['question', 'What time do you open on Saturday?'],
    ['purchase-intent', "I'd like to buy two of these, how much are they and where can I order?"],
    ['abuse', 'you useless morons, I hope you rot'],
    ['neutral', 'Walked along the river this morning with the dog.'],
  ])('is %s for “%s”', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('is what a person says it is', () => {
    const reading = readIncoming({ text: 'What time do you open?', kind: 'complaint' });
    expect(reading.kind).toBe('complaint');
    expect(reading.kinds.complaint).toBe(1);
  });

  it('is neutral without an incoming or text', () => {
    for (const nothing of [null, undefined, { text: '' }, { text: ' \n' }]) {
      expect(readIncoming(nothing)).toMatchObject({ kind: 'neutral', topic: null, heat: 0, fan: false });
    }
  });

  it('comes with shares that add up to 1, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { kind, kinds } = readIncoming({ text });
        const total = INCOMING_KINDS.reduce((sum, each) => sum + kinds[each], 0);
        expect(total).toBeCloseTo(1, 9);
        for (const each of INCOMING_KINDS) expect(kinds[kind]).toBeGreaterThanOrEqual(kinds[each]);
      }),
    );
  }, 60_000);
});

describe('topic, heat and fans', () => {
  it.each([
    ['refund', 'Where is my refund? I cancelled and want my money back.'],
    ['delivery', 'My parcel was never delivered, the courier left a card.'],
    ['staff', 'The waiter was rude and the manager laughed.'],
    ['outage', 'Is there an outage? No internet here.'],
    ['price', 'Far too expensive, the prices went up again.'],
  ])('names the topic %s', (topic, text) => {
    expect(readIncoming({ text }).topic).toBe(topic);
  });

  it('names no topic where there is none', () => {
    expect(readIncoming({ text: 'Good morning from the hills.' }).topic).toBeNull();
  });

  it('measures heat from calm to insults', () => {
    expect(readIncoming({ text: 'My lamp arrived without a bulb.' }).heat).toBe(0);
    expect(readIncoming({ text: 'Really annoying, my lamp arrived broken again.' }).heat).toBe(1);
    expect(readIncoming({ text: 'Worst shop ever, disgusting service, my lamp arrived broken.' }).heat).toBe(2);
    expect(readIncoming({ text: 'You lying crooks sent me a broken lamp again!!' }).heat).toBe(3);
  });

  it('knows a fan by their words', () => {
    expect(readIncoming({ text: 'Customer for life! I have converted my whole office.' }).fan).toBe(true);
    expect(readIncoming({ text: 'Thanks, nice lamp.' }).fan).toBe(false);
  });
});
