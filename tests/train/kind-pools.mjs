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

const EXAMPLES = ['incoming', 'incoming-2', 'incoming-3', 'incoming-4'];

/** Training rows for the kind of the incoming, by set: `{ text, kind, second, weight }`. */
export function kindPools(folder) {
  const set = (name) => readSet(folder, `${name}.train`);
  const messages = set('incoming_kind').map(({ text, labels }) => ({
    text,
    kind: labels.kind,
    second: labels.second,
    weight: 4,
  }));
  const chatter = set('goemotions');
  const readRows = readExamples('goemotions-kinds').map(({ label, text }) => {
    const [row, second] = text.split(' ');
    return { row: Number(row), kind: label, second, weight: label === 'neutral' ? 0.5 : 1.5 };
  });
  const isRead = new Set(readRows.map(({ row }) => row));
  return {
    own: balanced(EXAMPLES.flatMap(readComments), messages),
    posts: readComments('posts'),
    incoming_kind: messages,
    banking77: set('banking77')
      .filter((_, at) => at % 16 === 0)
      .map(({ text }) => ({ text, kind: 'question', weight: 0.1 })),
    goemotions_read: readRows.map(({ row, ...labels }) => ({ ...labels, text: chatter[row].text })),
    goemotions: chatter
      .filter(
        ({ labels: { emotions } }, row) => emotions.length === 1 && KIND_OF_FEELING[emotions[0]] && !isRead.has(row),
      )
      .filter((_, at) => at % 4 === 0)
      .map(({ text, labels }) => ({ text, kind: KIND_OF_FEELING[labels.emotions[0]], weight: 0.2 })),
    convabuse: set('convabuse')
      .filter(({ labels }) => labels.abuse && labels.severity < 0)
      .map(({ text }) => ({ text, kind: 'abuse', weight: 0.1 })),
  };
}

function readComments(name) {
  return readExamples(name).map(({ label, text }) => ({ text, kind: label, weight: 4 }));
}

/** Invented rows have more of the rare kinds than people write: their weights go part of the way to the shares of real messages. */
function balanced(rows, messages) {
  const shareOf = (list, kind) => list.filter((row) => row.kind === kind).length / list.length;
  const factors = new Map(KINDS.map((kind) => [kind, (shareOf(messages, kind) / shareOf(rows, kind)) ** 0.3]));
  return rows.map((row) => ({ ...row, weight: row.weight * factors.get(row.kind) }));
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
