import type { Incoming, Turn } from '@/lib/analysis/situation.ts';
import type { Account, Health, Purpose, Site } from '@/lib/sites/site.ts';
import { NOW, type PageCase } from './cases.ts';

/** All that an adapter says at one box of a page. What it leaves out is not there, rather than `undefined`. */
export interface BoxReading {
  readonly isFound: boolean;
  readonly purpose: Purpose;
  readonly incoming: Incoming | null;
  readonly thread: readonly string[];
  readonly account: Account | null;
  /** `data-case` of the site's button. */
  readonly submit: string | null;
  readonly health: Health;
}

const known = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T; // a part of it is as good

const brief = ({ author, handle, text, own }: Turn) => `${own ? '*' : ''}${author ?? handle ?? '?'}: ${text}`;

export function readBox(site: Site, box: HTMLElement): BoxReading {
  const [incoming, account] = [site.incomingOf(box, NOW), site.accountOf(document)];
  return {
    isFound: site.composerAt(box.firstElementChild ?? box) === box,
    purpose: site.describe(box),
    incoming: incoming && known(incoming),
    thread: site.threadOf(box).map(brief),
    account: account && known(account),
    submit: site.submitOf(box)?.dataset['case'] ?? null,
    health: site.health(box, NOW),
  };
}

/** What should be read at a box of a page that the coach may be about. */
export function expectedAt({ account, composers }: PageCase, name: string): BoxReading {
  const expected = composers[name];
  if (!expected) throw new Error(`No box ${name}.`);
  const { purpose, incoming, thread = [], submit = null } = expected;
  return {
    isFound: true,
    purpose,
    incoming,
    thread,
    account,
    submit,
    health: {
      composer: true,
      incoming: Boolean(incoming?.text),
      author: incoming?.author !== undefined,
      age: incoming?.ageMinutes !== undefined,
      account: account !== null,
      submit: submit !== null,
    },
  };
}
