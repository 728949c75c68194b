// Invented customer-service drafts of given lengths, the same on every run. No real person, brand or post is used.

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = {
  name: ['Priya', 'Tom', 'Marisol', 'Deepak', 'Ann', 'Kwame', 'Zoë', 'Hassan', 'Mei', 'Olu'],
  thing: [
    'kettle',
    'router',
    'running shoes',
    'subscription',
    'app',
    'gift card',
    'headphones',
    'mattress',
    'flight booking',
    'phone plan',
  ],
  trouble: [
    'arrived broken',
    'never showed up',
    'was charged twice',
    'keeps crashing',
    'is the wrong size',
    'stopped working',
    'was cancelled',
  ],
  time: ['24 hours', 'two business days', 'the end of the day', 'Friday', 'next Tuesday', '5 pm'],
  team: ['shipping team', 'billing folks', 'engineers', 'returns desk', 'store manager', 'courier'],
  emoji: ['😊', '🙏', '😬', '💙', '🙄', '👍', '🎉', '👩🏽‍💻'],
};
const SENTENCES = [
  'Hi {name}, we’re really sorry that your {thing} {trouble}.',
  'Hey {name}! Thanks for flagging this {emoji}',
  'I understand how annoying it is when the {thing} {trouble}.',
  'Please send us your order number and we’ll take a look within {time}.',
  'Our {team} is already looking into order #{number} and will update you by {time}.',
  'You should have read the instructions before using the {thing}.',
  'As we already told you, the {thing} is not covered once it {trouble}.',
  'Unfortunately there is nothing we can do about that.',
  'That’s not our fault, it’s the {team}.',
  'Calm down, nobody is ignoring you {emoji}',
  'PLEASE STOP TAGGING US IN EVERY POST!!!',
  'I’d be happy to replace the {thing} at no cost to you.',
  'Could you let us know which model you have and when it {trouble}?',
  'We apologise for any inconvenience caused.',
  'You can track it here: https://shop.example/t/{number}',
  'If the {thing} still {trouble} after that, reply here and I’ll escalate it myself.',
  'Your account (ref {number}) shows the {thing} left our depot, so it ought to be with you by {time}.',
  'We’ve never had this problem before, so you must have done something to the {thing}.',
  'The refund has been approved and should reach your bank in {time}.',
  'This is the third time you have asked and the answer is still no.',
];

function sentence(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  return pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot) =>
    slot === 'number' ? String(10000 + Math.floor(random() * 89999)) : pick(WORDS[slot]),
  );
}

/** A draft of `length` UTF-16 units, give or take a few. */
export function draft(random, length) {
  let text = sentence(random);
  while (text.length < length) text += ` ${sentence(random)}`;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** The text with about one word in eight changed, so that no sentence comes twice and no result cache can answer. */
export function varied(random, text) {
  const vocabulary = SENTENCES.join(' ').match(/[A-Za-z’]{3,}/g);
  return text.replace(/[A-Za-z’]{3,}/g, (word) =>
    random() < 0.125 ? vocabulary[Math.floor(random() * vocabulary.length)] : word,
  );
}
