import { readFileSync, writeFileSync } from 'node:fs';
import { GROUPS, TEMPLATES } from './bias.mjs';

const CARD = new URL('../../lib/classifiers/README.md', import.meta.url);
const START = '<!-- figures: written by tests/train/train.mjs -->';
const END = '<!-- end of figures -->';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const three = (value) => value.toFixed(3);
const percent = (value) => `${(100 * value).toFixed(2)} %`;

/** Writes the measured part of the model card; the prose around it is by hand. */
export function writeCard({ scores, leftOut, thresholds, flagged, bias, kinds, insults, bytes }) {
  const parts = [
    '### Scores of the draft on dev rows (area under the ROC curve)',
    table(
      ['task', 'with its set in training', 'its set left out'],
      scores.map(({ task, auc }) => [task, three(auc), leftOut[task] ? three(leftOut[task]) : '–']),
    ),
    '### Thresholds for one sentence, and harmless dev texts with a sentence above them',
    table(
      ['head', 'threshold', ...Object.keys(Object.values(flagged)[0])],
      Object.entries(thresholds).map(([head, value]) => [
        head,
        three(value),
        ...Object.values(flagged[head]).map(percent),
      ]),
    ),
    '### Kind of the incoming (`incoming_kind.dev`)',
    table(
      ['accuracy', 'second-best label counted', 'macro-F1'],
      [[three(kinds.accuracy), three(kinds.withSecond), three(kinds.macroF1)]],
    ),
    '### Insult words (`toxic_spans.dev`, mean character F1 per row), and harmless dev texts with a mark',
    table(
      ['character F1', ...Object.keys(insults.flagged)],
      [[three(insults.f1), ...Object.values(insults.flagged).map(percent)]],
    ),
    '### Bias by identity word',
    `How far a score moves when only the group changes in a sentence that says nothing bad (${TEMPLATES.length} templates, ${GROUPS.length} groups, all of them masked).`,
    table(
      ['head', 'mean', 'largest', 'at'],
      Object.entries(bias).map(([head, { mean, largest, group }]) => [
        head,
        three(mean),
        three(largest),
        largest > 0 ? group : '–',
      ]),
    ),
    `Weights: ${Object.entries(bytes)
      .map(([name, size]) => `${name} ${Math.round(size / 1024)} KiB`)
      .join(', ')} (gzip).`,
  ];
  const card = readFileSync(CARD, 'utf8');
  const before = card.slice(0, card.indexOf(START) + START.length);
  const after = card.slice(card.indexOf(END));
  writeFileSync(CARD, `${before}\n\n${parts.join('\n\n')}\n\n${after}`);
}
