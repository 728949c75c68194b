import { Fragment, useState } from 'react';
import type { Severity } from '@/lib/analysis/finding.ts';
import { infoOf } from '@/components/report/rule-info.ts';
import { difference, type RuleTally, type Tally, total, type TriedExample } from '@/lib/presets/tally.ts';

const figure = new Intl.NumberFormat('en');

/** One line a rule: flagged now, with the changes, and a few of the replies. */
export function TallyTable({ tally }: { readonly tally: Tally }) {
  const { replies, unreadable, flagged, rules } = tally;
  return (
    <>
      <p className="tf-tried">
        {figure.format(replies)} replies. With a warning or a stop: {figure.format(flagged.now)} now,{' '}
        <b>{figure.format(flagged.next)} with your changes</b>.
        {unreadable > 0 && ` ${figure.format(unreadable)} rows could not be read.`}
      </p>
      {rules.length > 0 && (
        <table className="tf-rules tf-tally">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Now</th>
              <th scope="col">With changes</th>
              <th scope="col">Stops</th>
              <th scope="col">
                <span className="tf-unseen">Examples</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <TallyRow key={rule.rule} tally={rule} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function TallyRow({ tally }: { readonly tally: RuleTally }) {
  const { rule, now, next, examples } = tally;
  const [isOpen, setOpen] = useState(false);
  const title = infoOf(rule)?.title ?? rule;
  return (
    <Fragment>
      <tr data-rule={rule} className={difference(tally) > 0 ? 'is-different' : ''}>
        <th scope="row">{title}</th>
        <td data-head="Now">{figure.format(total(now))}</td>
        <td data-head="Then" className="tf-tally-next">
          {figure.format(total(next))}
        </td>
        <td data-head="Stops">
          {now.stop === next.stop
            ? figure.format(next.stop)
            : `${figure.format(now.stop)} → ${figure.format(next.stop)}`}
        </td>
        <td>
          <button
            type="button"
            className="tf-link tf-small"
            aria-expanded={isOpen}
            aria-label={`Examples of ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            Examples
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className="tf-tally-examples">
          <td colSpan={5}>
            <ul>
              {examples.map((example) => (
                <li key={example.row}>
                  <span className="tf-soft">Reply {figure.format(example.row)}: </span>
                  <bdi>{example.words}</bdi> <span className="tf-small tf-soft">({changeOf(example)})</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

const LEVELS: Readonly<Record<Severity, string>> = { tip: 'a tip', warn: 'a warning', stop: 'a stop' };

function changeOf({ now, next }: TriedExample): string {
  if (now === next) return now ? LEVELS[now] : '';
  if (!now) return `new, ${next ? LEVELS[next] : ''}`;
  return next ? `${LEVELS[now]} now, then ${LEVELS[next]}` : `no longer, now ${LEVELS[now]}`;
}
