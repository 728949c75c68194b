import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { holdingStatementFor, insertionsFor } from '@/lib/coach/insertions.ts';
import type { Place } from '@/lib/coach/session.ts';
import type { CoachState } from '@/lib/coach/state.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { keyCapOf } from '../ui/keys.ts';
import { Checklist } from '../report/Checklist.tsx';
import { Crisis } from '../report/Crisis.tsx';
import { FindingList } from '../report/FindingList.tsx';
import type { FindingActions } from '../report/findings.ts';
import { Incoming } from '../report/Incoming.tsx';
import { Notice } from '../report/Notice.tsx';
import { RestNote } from '../report/RestNote.tsx';
import { sortFindings, summaryOf } from '../report/summary.ts';
import { ToneMeter } from '../report/ToneMeter.tsx';
import { hasInsertions, InsertRow } from './InsertRow.tsx';
import { pillStateOf } from './pill-state.ts';
import { placeCard } from './place.ts';
import { edgesOfBox, isRightToLeft } from './surface-place.ts';
import { isShown, usePlace, windowSize } from './use-place.ts';

interface CardProps {
  readonly state: CoachState;
  readonly place: Place;
  readonly actions: FindingActions;
  /** The card was opened with a key: it takes the focus. */
  readonly takesFocus: boolean;
  readonly onTakeAll: (findings: readonly Finding[]) => void;
  readonly onCorrect: (kind: IncomingKind | null) => void;
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
  /** Escape: back to the caret, the card stays. */
  readonly onLeave: () => void;
}

/** All of the report of one composer: what is answered, what to change, what is still missing, how it will sound. */
export function Card(props: CardProps) {
  const { state, place, actions, takesFocus, onTakeAll, onCorrect, onInsert, onCopy, onClose, onLeave } = props;
  const card = useRef<HTMLElement>(null);
  usePlace(
    card,
    place.composer,
    (size, element) => {
      if (!isShown(place.composer)) return null;
      const at = placeCard({ card: size, box: edgesOfBox(place), window: windowSize(), rtl: isRightToLeft(place) });
      element.style.maxBlockSize = `${at.maxHeight}px`;
      return at;
    },
    [place],
  );
  useLayoutEffect(() => {
    if (!takesFocus) return;
    const stop = (selector: string) => card.current?.querySelector<HTMLElement>(selector);
    (stop('.is-open [data-finding]') ?? stop('.tf-card-close'))?.focus({ preventScroll: true });
  }, [takesFocus]);

  const { report, findings, notice, guidelines } = state;
  const sorted = sortFindings(findings, report?.checklist ?? []);
  const opened = (state.openFinding === null ? undefined : findings[state.openFinding]) ?? sorted.marks[0] ?? null;
  const isOpenToWords = state.status === 'active' || state.status === 'empty';
  const insertions = insertionsFor(state);
  const { look, Icon, name } = pillStateOf(state);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };

  return (
    <section ref={card} className="tf-floating tf-shell tf-card" aria-label="Tactful" onKeyDown={onKeyDown}>
      <header className="tf-card-head">
        <Icon className={`tf-${look}`} />
        <h2>{state.status === 'active' ? summaryOf(sorted) : name}</h2>
        <button
          type="button"
          className="tf-button is-icon tf-card-close"
          aria-label="Close card"
          title={`Close card (${keyCapOf('toggle-card')})`}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <div className="tf-card-body" tabIndex={-1}>
        {notice && <Notice text={notice.text} onCopy={() => onCopy(notice.text)} />}
        {guidelines.crisis && isOpenToWords && (
          <Crisis
            crisis={guidelines.crisis}
            statement={holdingStatementFor(state)}
            isFresh={state.status === 'empty'}
            onInsert={onInsert}
          />
        )}
        {report && state.incoming && (
          <Incoming
            incoming={state.incoming}
            report={report}
            notes={sorted.notes}
            targets={guidelines.targets}
            onCorrect={onCorrect}
          />
        )}
        <RestNote state={state} />
        {state.status === 'active' && (
          <FindingList
            marks={sorted.marks}
            text={state.text}
            opened={opened}
            fixKey={keyCapOf('take-fix')}
            actions={actions}
            onTakeAll={onTakeAll}
          />
        )}
        {report && isOpenToWords && (
          <>
            <Checklist items={report.checklist} missing={sorted.missing} />
            {state.status === 'active' && (
              <ToneMeter tone={report.tone} reasons={report.toneReasons} voice={guidelines.voice} />
            )}
          </>
        )}
      </div>
      {isOpenToWords && hasInsertions(insertions) ? (
        <footer>
          <InsertRow insertions={insertions} presetName={state.presetName} onInsert={onInsert} />
        </footer>
      ) : (
        <footer className="tf-card-foot tf-small tf-soft">
          <span className="tf-cut">Guide: {state.presetName}</span>
          <kbd className="tf-key">{keyCapOf('toggle-card')}</kbd>
        </footer>
      )}
    </section>
  );
}
