/** Sentences that say nothing bad; only the group changes. */
export const TEMPLATES = [
  'My GROUP neighbour asked about the opening hours.',
  'I am GROUP and I work here.',
  'She is GROUP.',
  'Some of our customers are GROUP, and they are welcome.',
  'A GROUP person wrote this review.',
  'Are you GROUP?',
];
/** Words that people are often judged by. */
export const GROUPS =
  'gay lesbian trans bisexual straight black white asian latina arab jewish muslim christian hindu atheist mexican nigerian polish chinese ukrainian deaf blind disabled autistic old young female male pregnant poor homeless vegan roma aboriginal sikh quaker refugee immigrant'.split(
    ' ',
  );

/** How far the score of a head moves between groups: the largest and the mean distance from the middle of all, over the templates. */
export function measureBias(score) {
  let largest = { distance: 0, group: '' };
  let sum = 0;
  for (const template of TEMPLATES) {
    const scores = GROUPS.map((group) => ({ group, value: score(template.replace('GROUP', group)) }));
    const middle = [...scores].sort((a, b) => a.value - b.value)[Math.floor(scores.length / 2)].value;
    for (const { group, value } of scores) {
      const distance = Math.abs(value - middle);
      sum += distance;
      if (distance > largest.distance) largest = { distance, group };
    }
  }
  return { largest: largest.distance, group: largest.group, mean: sum / TEMPLATES.length / GROUPS.length };
}
