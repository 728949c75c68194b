// `npm run figures -- CASES_DIR`: how each rule does on labelled cases, as lib/rules/figures.json and a picture beside it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [cases] = process.argv.slice(2);
if (!cases) {
  console.error('usage: npm run figures -- CASES_DIR');
  process.exit(2);
}

const labelled = readdirSync(cases)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(`${cases}/${file}`, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line));
// The labels stay here: a case is asked without them.
const blind = labelled.map(({ id, site, thread, memory, preset, draft, incoming }) =>
  JSON.stringify({ id, site, thread, memory, preset, draft, incoming: incoming && { ...incoming, kind: undefined } }),
);
const { stdout } = spawnSync('node', [`${root}scripts/tactful.mjs`, 'check', '-'], {
  input: blind.join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 30,
});
const reports = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const figures = {};
const row = (rule) => (figures[rule] ??= { expected: 0, hit: 0, forbidden: 0, wrong: 0 });
const touches = (draft, text, { start, end }) => {
  for (let at = draft.indexOf(text); at >= 0; at = draft.indexOf(text, at + 1))
    if (start < at + text.length && end > at) return true;
  return false;
};
labelled.forEach(({ draft, expect = [], forbid = [] }, i) => {
  const found = reports[i].findings;
  for (const { rule, text } of expect) {
    row(rule).expected++;
    if (found.some((one) => one.rule === rule && (!text || one.start === null || touches(draft, text, one))))
      row(rule).hit++;
  }
  for (const rule of forbid) {
    row(rule).forbidden++;
    if (found.some((one) => one.rule === rule)) row(rule).wrong++;
  }
});

const rules = Object.keys(figures).sort();
const sorted = Object.fromEntries(rules.map((rule) => [rule, figures[rule]]));
writeFileSync(`${root}lib/rules/figures.json`, `${JSON.stringify(sorted, null, 2)}\n`);

// A bar for the share of cases hit, a mark for the share fired where forbidden: length and place say it, colour only helps.
const ROW = 18;
const LABEL = 160;
const BAR = 420;
const bars = rules.map((rule, i) => {
  const { expected, hit, forbidden, wrong } = sorted[rule];
  const y = 40 + i * ROW;
  const recall = expected ? hit / expected : 0;
  const alarm = forbidden ? wrong / forbidden : 0;
  return [
    `<text x="${LABEL - 8}" y="${y + 11}" text-anchor="end">${rule}</text>`,
    `<rect x="${LABEL}" y="${y + 2}" width="${BAR}" height="11" class="track"/>`,
    `<rect x="${LABEL}" y="${y + 2}" width="${(recall * BAR).toFixed(1)}" height="11" class="hit"/>`,
    alarm > 0 ? `<rect x="${(LABEL + alarm * BAR - 2).toFixed(1)}" y="${y}" width="4" height="15" class="wrong"/>` : '',
    `<text x="${LABEL + BAR + 8}" y="${y + 11}">${hit}/${expected}${wrong ? ` · ${wrong}/${forbidden} wrong` : ''}</text>`,
  ].join('');
});
writeFileSync(
  `${root}lib/rules/figures.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${60 + rules.length * ROW}" font-family="system-ui, sans-serif" font-size="12">
<style>text{fill:#14201e}.track{fill:#e9eeec}.hit{fill:#0b645e}.wrong{fill:#c4273b}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="22" font-weight="600">Labelled cases hit (bar) and fired where forbidden (red mark), per rule</text>
${bars.join('\n')}
</svg>
`,
);
console.log(`${rules.length} rules, ${labelled.length} cases: lib/rules/figures.json, lib/rules/figures.svg`);
