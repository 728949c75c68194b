import { readExamples, readSet } from './data.mjs';

export const KINDS = ['complaint', 'criticism', 'compliment', 'question', 'purchase-intent', 'abuse', 'neutral'];

const KIND_OF_FEELING = {
  admiration: 'compliment',
  gratitude: 'compliment',
  love: 'compliment',
  joy: 'compliment',
  excitement: 'compliment',
  annoyance: 'criticism',
  disapproval: 'criticism',
  disappointment: 'criticism',
  disgust: 'criticism',
  anger: 'criticism',
  curiosity: 'question',
  confusion: 'question',
  neutral: 'neutral',
  optimism: 'neutral',
  realization: 'neutral',
};

const EXAMPLES = ['incoming', 'incoming-2', 'incoming-3'];

/** Training rows for the kind of the incoming, by set: `{ text, kind, second, weight }`. */
export function kindPools(folder) {
  const set = (name) => readSet(folder, `${name}.train`);
  return {
    own: EXAMPLES.flatMap(readExamples).map(({ label, text }) => ({ text, kind: label, weight: 4 })),
    incoming_kind: set('incoming_kind').map(({ text, labels }) => ({
      text,
      kind: labels.kind,
      second: labels.second,
      weight: 2,
    })),
    banking77: set('banking77')
      .filter((_, at) => at % 16 === 0)
      .map(({ text }) => ({ text, kind: 'question', weight: 0.1 })),
    goemotions: set('goemotions')
      .filter(({ labels: { emotions } }) => emotions.length === 1 && KIND_OF_FEELING[emotions[0]])
      .filter((_, at) => at % 4 === 0)
      .map(({ text, labels }) => ({ text, kind: KIND_OF_FEELING[labels.emotions[0]], weight: 0.2 })),
    convabuse: set('convabuse')
      .filter(({ labels }) => labels.abuse && labels.severity < 0)
      .map(({ text }) => ({ text, kind: 'abuse', weight: 0.1 })),
  };
}

/** Texts whose words the product should know: those that train the kinds, and some that only show what people write about. */
export function vocabularyTexts(folder) {
  const others = ['toxic_spans', 'politeness_wiki', 'gh_incivility', 'ibm_care'];
  return [
    ...Object.values(kindPools(folder)).flat(),
    ...others.flatMap((name) => readSet(folder, `${name}.${name === 'ibm_care' ? 'dev' : 'train'}`)),
  ].map(({ text }) => text);
}

/** Shares of the kinds that a row stands for: its kind, and 30 % its second-best one. */
export function sharesOf({ kind, second }) {
  return KINDS.map((name) => (name === second ? 0.3 : name === kind ? (second ? 0.7 : 1) : 0));
}
