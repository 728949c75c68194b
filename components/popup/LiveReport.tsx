import { useState } from 'react';
import type { LiveReport as Live } from '@/lib/coach/state.ts';
import { Checklist } from '../report/Checklist.tsx';
import { Clock } from '../report/Clock.tsx';
import { FindingLine } from '../report/FindingLine.tsx';
import { keyOf, titleOf, wordsOf } from '../report/findings.ts';
import { KindMenu } from '../report/KindMenu.tsx';
import { RestNote } from '../report/RestNote.tsx';
import { sortFindings, summaryOf } from '../report/summary.ts';
import { ToneMeter } from '../report/ToneMeter.tsx';
import type { PopupActions } from './popup-view.ts';

interface LiveReportProps {
  readonly live: Live;
  readonly actions: PopupActions;
}

/** Findings shown before "more". */
const FIRST = 3;

const TITLES = {
  empty: 'Ready when you write',
  paused: 'Paused here',
  'other-language': 'Not an English draft',
  detached: 'Off until you reload the page',
} as const;

/** The report of the focused reply box: the same findings as its card, the first three at once. */
export function LiveReport({ live: { state }, actions }: LiveReportProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { status, incoming, report, findings, text, guidelines } = state;
  const sorted = sortFindings(findings, report?.checklist ?? []);
  const shown = showsAll ? sorted.marks : sorted.marks.slice(0, FIRST);
  const rest = restOf(sorted.marks.length - shown.length, sorted.missing.length);
  return (
    <>
      <section className="tf-section tf-incoming tf-popup-state">
        <div>
          <h2 className="tf-popup-count" aria-live="polite">
            {status === 'active' ? summaryOf(sorted) : TITLES[status]}
          </h2>
          {incoming?.author && (
            <p className="tf-soft">
              Reply to <bdi>{incoming.author}</bdi>
            </p>
          )}
        </div>
        {report && incoming && (
          <div className="tf-popup-kind">
            {incoming.ageMinutes !== undefined && (
              <Clock ageMinutes={incoming.ageMinutes} kind={report.kind} targets={guidelines.targets} />
            )}
            <KindMenu incoming={incoming} report={report} onCorrect={actions.correctKind} />
          </div>
        )}
      </section>
      {status !== 'empty' && <RestNote state={state} />}
      {shown.length > 0 && (
        <ul className="tf-popup-findings">
          {shown.map((finding) => (
            <FindingLine
              key={keyOf(finding)}
              finding={finding}
              title={titleOf(finding)}
              words={wordsOf(finding, text)}
              onOpen={() => actions.open(findings.indexOf(finding))}
              onFix={(fixIndex) => actions.fix(finding, fixIndex)}
            />
          ))}
        </ul>
      )}
      {status === 'active' && !showsAll && rest && (
        <p className="tf-popup-more tf-small">
          <button type="button" className="tf-link" onClick={() => setShowsAll(true)}>
            {rest}
          </button>
        </p>
      )}
      {showsAll && report && (
        <>
          <Checklist items={report.checklist} missing={sorted.missing} />
          <ToneMeter tone={report.tone} reasons={report.toneReasons} voice={guidelines.voice} />
        </>
      )}
    </>
  );
}

/** "1 more, and 5 things to add"; with neither, the way to the tone. */
function restOf(more: number, missing: number): string {
  const parts = [more > 0 && `${more} more`, missing > 0 && `${missing} ${missing === 1 ? 'thing' : 'things'} to add`];
  return parts.filter(Boolean).join(', and ') || 'How it will sound';
}
