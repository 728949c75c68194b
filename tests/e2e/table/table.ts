import { PAGES } from '@/tests/sites/cases.ts';
import { REDESIGNS, type Tally } from '@/tests/sites/drill.ts';
import { COACHED_ROWS, SILENT_ROWS } from './rows.ts';
import type { Walked } from './walk.ts';

const COLUMNS: Readonly<Record<keyof Walked, string>> = {
  found: 'found',
  kind: 'kind',
  incoming: 'incoming',
  marks: 'marks',
  fix: 'fix',
  undo: 'undo',
  guard: 'guard',
  cleaned: 'cleaned up',
};
/** In the order of the table. */
export const STEPS = Object.keys(COLUMNS) as readonly (keyof Walked)[];

/** What was seen in one browser. What is missing was not run to its end. */
export interface Findings {
  readonly browser: string;
  /** By box. */
  readonly walked: Map<string, Walked>;
  /** By box. */
  readonly leftAlone: Map<string, boolean>;
  /** By index of the saved page. */
  readonly tallies: Map<number, Tally>;
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const word = (isSo: boolean | undefined) => (isSo === undefined ? '?' : isSo ? 'yes' : 'no');

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function coachedTable(findings: readonly Findings[]): string {
  const rows = COACHED_ROWS.flatMap(({ box, unread }) =>
    findings.map(({ browser, walked }) => {
      const cells = STEPS.map((step) => {
        const isSo = walked.get(box)?.[step];
        return isSo && step === 'incoming' && unread ? `yes, but for the ${unread}` : word(isSo);
      });
      return [box, browser, ...cells];
    }),
  );
  return table(['composer', 'browser', ...Object.values(COLUMNS)], rows);
}

function silentTable(findings: readonly Findings[]): string {
  const rows = SILENT_ROWS.flatMap(({ boxes }) =>
    boxes.map(({ box }) => [box, ...findings.map(({ leftAlone }) => word(leftAlone.get(box)))]),
  );
  return table(['box that is left alone', ...findings.map(({ browser }) => browser)], rows);
}

/** The browsers that gave the same tally, together. */
function talliesOf(index: number, findings: readonly Findings[]): Map<string, Tally | undefined> {
  const tallies = findings.map(({ browser, tallies }) => [browser, tallies.get(index)] as const);
  const [[, first] = []] = tallies;
  const areSame = tallies.every(([, tally]) => JSON.stringify(tally) === JSON.stringify(first));
  return areSame ? new Map([['both', first]]) : new Map(tallies);
}

const share = (part: number, whole: number) => (whole === 0 ? 'none there' : `${String(part)} of ${String(whole)}`);

function drillTable(findings: readonly Findings[]): string {
  const rows = PAGES.flatMap(({ file, url }, index) =>
    [...talliesOf(index, findings)].map(([browser, tally]) => {
      const name = url.endsWith('/preload/') ? `${file}, in a frame` : file;
      if (!tally) return [name, browser, ...'?????'];
      const { found, boxes, least, read, parents, taken, wrong } = tally;
      const worst = boxes === 0 ? 'none there' : share(least, REDESIGNS);
      return [name, browser, share(found, boxes), worst, share(read, parents), taken.length, wrong.length];
    }),
  );
  return table(['page', 'browser', ...DRILL_COLUMNS], rows);
}

const DRILL_COLUMNS = ['boxes found', 'worst box', 'parents read', 'chats or searches taken', 'wrong parents'];

const HEAD = `# What works where

Written by \`tests/e2e/table\` from real runs, for local pages with each site's own editor and its marks as public sources show them. None of it was measured on a live
site. After a change: \`npx vitest run --project e2e tests/e2e/table -u\`.

## Composers

Each line is one reply: typed, mended, undone, held back before posting, its box taken away.

- **found**: the coach came with the focus. **kind**: it knew a comment from a reply. **incoming**: it read what is answered, its author and age, the signed-in account and the site's
  button.
- **marks**: the words of its findings, all of them and nothing else. **fix**: Alt+A put the wanted words into the editor's own state. **undo**: one Ctrl+Z took them back.
- **guard**: the site's key posted nothing until the question was answered. **cleaned up**: no element, highlight or style sheet of ours is left once the box has gone.`;

const DRILL = `## Redesigns

Ten seeded redesigns of each page of \`tests/sites/pages\`: classes renamed, nodes wrapped, attributes dropped, nodes of other extensions put in, one hook of the page gone for good. A parent
that is not read is no fault: the coach says so and looks at the draft alone. LinkedIn V1 has no hooks but its classes.`;

const LIMITS = `## Not supported

- Direct messages, search fields and posts of one's own: left alone on purpose.
- X: X Pro, long articles, the conversation behind a reply dialog (it shows only the answered post), the rest of a cut post (it is marked as cut).
- Facebook: the mobile sites, Business Suite. In a language that is not listed: reels, and who is signed in. Two comments by one person in one conversation: the nearest above the box is taken
  if no one else's stands between; else none.
- LinkedIn: Sales Navigator, Recruiter, Jobs, Learning, page admin, mobile. In the React pages a reply box is recognised by the mention at its head: where it never had one its kind is
  unknown. The account is known only from V1's navigation or from one's own comments ("• You"), and is the person's also where a company comments.
- What the page has not rendered: lists are virtualised and replies collapsed, so a conversation is what one could see.
- In a textarea (X's narrow layout), and where a browser has no highlights, marks are lines laid over the text.
- Firefox: an extension that is switched off can't clean up; what was on show stays until the page is reloaded. A break of line in a fix for Quill 1 is offered as a copy.
- A native modal \`<dialog>\` makes the coach's own surfaces inert; none of the three sites used one.`;

/** All of \`lib/sites/SUPPORT.md\`. */
export function supportPage(findings: readonly Findings[]): string {
  const parts = [HEAD, coachedTable(findings), silentTable(findings), DRILL, drillTable(findings), LIMITS];
  return `${parts.join('\n\n')}\n`;
}
