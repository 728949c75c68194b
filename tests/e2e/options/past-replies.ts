import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '../driver/page.ts';

interface Case {
  readonly draft: string;
  readonly incoming?: { readonly text: string };
}

const folder = new URL('../../cases/', import.meta.url);

/** The replies of the labelled cases, and what they answer. */
const CASES: readonly (readonly [comment: string, reply: string])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Case) // our own files, held by the tests of the cases
  .map(({ draft, incoming }) => [incoming?.text ?? '', draft]);

export type FileKind = 'csv' | 'ndjson';

/** Chooses a file of so many replies, each with a number of its own. It is made in the page: there may be a lot of them. */
export async function choosePastReplies(page: Page, kind: FileKind, count: number): Promise<void> {
  await page.evaluate(
    (cases, kind, count) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const lines = Array.from({ length: count }, (_, at) => {
        const [comment = '', reply = ''] = cases[at % cases.length] ?? [];
        const draft = `${reply} Ticket ${String(at + 1)}.`;
        return kind === 'csv' ? `${quoted(comment)},${quoted(draft)}\n` : `${JSON.stringify({ comment, draft })}\n`;
      });
      const input = document.querySelector('input[type="file"]');
      if (!(input instanceof HTMLInputElement)) throw new Error('No file input.');
      const files = new DataTransfer();
      files.items.add(new File([...(kind === 'csv' ? ['comment,reply\n'] : []), ...lines], `replies.${kind}`));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    CASES,
    kind,
    count,
  );
}
