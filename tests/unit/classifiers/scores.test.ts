import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineScores, explain, scoreDraft, scoreSentence, THRESHOLDS } from '@/lib/classifiers/scores.ts';

const HEADS = ['hostile', 'dismissive', 'sarcastic', 'impolite'] as const;

describe('scores of a draft', () => {
  it('rank a hostile reply far above a kind one', () => {
    const hostile = scoreDraft(['You are a pathetic idiot.', 'Get lost.']).hostile;
    const kind = scoreDraft(['Thanks for telling us, Ana.', 'I have asked the kitchen what happened.']).hostile;
    expect(hostile).toBeGreaterThan(0.9);
    expect(kind).toBeLessThan(0.3);
  });

  it('find one hot sentence in a long calm draft', () => {
    const calm = Array.from({ length: 30 }, () => 'Your order is on its way and should arrive on Friday.');
    const heated = scoreDraft([...calm, 'Now shut up, you stupid clown.']).hostile;
    expect(heated).toBeGreaterThan(THRESHOLDS.hostile);
    expect(scoreDraft(calm).hostile).toBeLessThan(THRESHOLDS.hostile);
  });

  it('hear a dismissive reply', () => {
    expect(scoreDraft(["You're overreacting, nobody else has complained."]).dismissive).toBeGreaterThan(
      scoreDraft(["You're right to be upset, I would be too."]).dismissive,
    );
  });

  it('hear a brusque demand', () => {
    expect(scoreDraft(['Why did you do that?']).impolite).toBeGreaterThan(
      scoreDraft(['Hi, could you please help me with this when you have a moment? Thanks!']).impolite,
    );
  });

  it('stay below the thresholds for ordinary replies of a brand', () => {
    for (const reply of [
      'Sorry about the wait! Could you send us your order number in a DM?',
      'We close at 8 on Sundays. See you then!',
      'I have refunded the second charge, it should show by Thursday.',
    ]) {
      for (const head of HEADS) expect(scoreDraft([reply])[head]).toBeLessThan(THRESHOLDS[head]);
    }
  });

  it('are 0 without a word', () => {
    expect(scoreDraft([])).toEqual({ hostile: 0, dismissive: 0, sarcastic: 0, impolite: 0 });
    expect(scoreDraft(['', '  '])).toEqual(scoreDraft([]));
  });

  it('are the same from kept sentences as from the whole draft, within 0 and 1, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (sentences) => {
        const scores = scoreDraft(sentences);
        expect(combineScores(sentences.map(scoreSentence))).toEqual(scores);
        for (const head of HEADS) {
          expect(scores[head]).toBeGreaterThanOrEqual(0);
          expect(scores[head]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('do not move with the identity that a sentence names', () => {
    const templates = (group: string): string => `My ${group} neighbour asked about the opening hours.`;
    for (const group of ['muslim', 'gay', 'black', 'disabled', 'old']) {
      expect(scoreDraft([templates(group)])).toEqual(scoreDraft([templates('christian')]));
    }
  });
});

describe('an explanation', () => {
  it('names the words that weighed most, with their places', () => {
    const text = 'Honestly, you are a pathetic idiot.';
    const reasons = explain('hostile', text, 2);
    expect(reasons.map((reason) => reason.text).sort()).toEqual(['idiot', 'pathetic']);
    for (const { text: word, start, end } of reasons) expect(text.slice(start, end)).toBe(word);
  });

  it('never points outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...HEADS), (text, head) => {
        for (const reason of explain(head, text)) expect(text.slice(reason.start, reason.end)).toBe(reason.text);
      }),
    );
  });
});

describe('the cost', () => {
  it('grows with the length of a text and no faster', () => {
    const sentence = 'We were standing in the rain for an hour and nobody from your team came out to talk to us. ';
    const cost = (times: number): number => {
      const text = sentence.repeat(times);
      const runs = Array.from({ length: 9 }, () => {
        const start = performance.now();
        scoreSentence(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    cost(100);
    expect(cost(2000) / cost(200)).toBeLessThan(30);
  });
});
