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

/** Training rows for the kind of the incoming, by set: `{ text, kind, second, weight }`. */
export function kindPools(folder) {
  const set = (name) => readSet(folder, `${name}.train`);
  const insulting = /\byou\b/i;
  return {
    own: readExamples('incoming').map(({ label, text }) => ({ text, kind: label, weight: 4 })),
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
      .map(({ text, labels }) => ({ text, kind: KIND_OF_FEELING[labels.emotions[0]], weight: 0.1 })),
    convabuse: set('convabuse')
      .filter(({ labels }) => labels.abuse && labels.severity < 0)
      .map(({ text }) => ({ text, kind: 'abuse', weight: 0.3 })),
    toxic_spans: set('toxic_spans')
      .filter(({ text, labels }) => labels.has_span && insulting.test(text) && text.length < 200)
      .map(({ text }) => ({ text, kind: 'abuse', weight: 0.05 })),
  };
}

/** Shares of the kinds that a row stands for: its kind, and 30 % its second-best one. */
export function sharesOf({ kind, second }) {
  return KINDS.map((name) => (name === second ? 0.3 : name === kind ? (second ? 0.7 : 1) : 0));
}
