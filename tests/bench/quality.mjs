// Scores Tactful and the tools people use today on the same labelled rows, and writes the table into the model card:
//   node tests/bench/quality.mjs [--data ../shared/data] [--scorer ../shared/tools/score-data.mjs]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    scorer: { type: 'string', default: '../shared/tools/score-data.mjs' },
  },
});
const CARD = new URL('../../lib/classifiers/README.md', import.meta.url);
const START = '<!-- peers: written by tests/bench/quality.mjs -->';
const END = '<!-- end of peers -->';
const PEER = fileURLToPath(new URL('peer-check.mjs', import.meta.url));

/** What is compared: a task of the scorer, its measure, and what a small model trained in-domain reaches (the data's README). */
const ROWS = [
  { task: 'hostile/github', measure: 'auc', reference: 0.776 },
  { task: 'hostile/chatbot', measure: 'auc', reference: 0.946 },
  { task: 'hostile/chatbot', measure: 'f1', reference: 0.77 },
  { task: 'profanity/tweets', measure: 'f1' },
  { task: 'sarcastic/tweets', measure: 'auc', reference: 0.604 },
  { task: 'impolite/wikipedia', measure: 'auc', reference: 0.907 },
  { task: 'insult-words', measure: 'charF1', reference: 0.61 },
  { task: 'quiet/brand-replies', measure: 'flagged' },
  { task: 'quiet/bank', measure: 'flagged' },
  { task: 'quiet/polite', measure: 'flagged' },
];
const TASKS = [...new Set(ROWS.map(({ task }) => task))];
const TOOLS = {
  tactful: ['npm', 'run', '--silent', 'tactful', '--', 'check', '-'],
  ...Object.fromEntries(
    ['vader-sentiment', 'sentiment', 'alex', 'obscenity'].map((tool) => [tool, ['node', PEER, tool]]),
  ),
};

/** Figures by task, as the scorer prints them on its last line. */
function scoresOf(command) {
  const run = spawnSync('node', [options.scorer, options.data, 'dev', ...TASKS, '--', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1));
}

const NAMES = {
  auc: 'area under the ROC curve',
  f1: 'F1 of findings',
  charF1: 'character F1',
  flagged: 'wrongly flagged',
};
const shown = (value, measure) =>
  value === undefined || value === null
    ? '–'
    : measure === 'flagged'
      ? `${(100 * value).toFixed(2)} %`
      : value.toFixed(3);

const results = Object.entries(TOOLS).map(([tool, command]) => {
  console.log(tool);
  return { tool, scores: scoresOf(command) };
});
const head = ['task', 'measure', ...results.map(({ tool }) => tool), 'reference'];
const rows = ROWS.map(({ task, measure, reference }) => [
  task,
  NAMES[measure],
  ...results.map(({ scores }) => shown(scores[task]?.[measure], measure)),
  shown(reference, measure),
]);
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const card = readFileSync(CARD, 'utf8');
const [before, after] = [card.slice(0, card.indexOf(START) + START.length), card.slice(card.indexOf(END))];
writeFileSync(CARD, `${before}\n\n${table}\n\n${after}`);
