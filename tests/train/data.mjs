import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Rows of one public set (`SET.SPLIT.jsonl.gz`). */
export function readSet(folder, name) {
  const text = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`))).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Our own examples: lines under `# label` headings, as `{ label, text }`. */
export function readExamples(name) {
  const text = readFileSync(new URL(`./examples/${name}.txt`, import.meta.url), 'utf8');
  const rows = [];
  let label = null;
  for (const line of text.split('\n').slice(1)) {
    if (line.startsWith('# ')) label = line.slice(2);
    else if (line !== '') rows.push({ label, text: line });
  }
  return rows;
}

/** Text without its marked spans. */
export function withoutSpans(text, spans) {
  let kept = '';
  let from = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** Rough sentences: the product brings its own splitter, and a mean over sentences hardly notices the difference. */
export function sentencesOf(text) {
  return text.match(/[^.!?…\n]+[.!?…\n]*/g) ?? [text];
}
