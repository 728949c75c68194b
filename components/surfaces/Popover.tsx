import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { Place } from '@/lib/coach/session.ts';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { keyCapOf } from '../ui/keys.ts';
import { SEVERITY_WORDS, SeverityIcon } from '../ui/Severity.tsx';
import { handleFindingKey } from '../report/finding-keys.ts';
import type { FindingActions } from '../report/findings.ts';
import { titleOf } from '../report/findings.ts';
import { FixChoices } from '../report/FixChoices.tsx';
import { IgnoreButton } from '../report/IgnoreButton.tsx';
import { infoOf } from '../report/rule-info.ts';
import { WeighedMost } from '../report/WeighedMost.tsx';
import { Why } from '../report/Why.tsx';
import { placePopover } from './place.ts';
import { edgesOfSubmit, isRightToLeft } from './surface-place.ts';
import { isShown, usePlace, windowSize } from './use-place.ts';

interface PopoverProps {
  readonly finding: Finding;
  readonly marks: readonly Finding[];
  readonly place: Place;
  readonly actions: FindingActions;
  /** Escape: closes it and goes back to the caret. */
  readonly onLeave: () => void;
}

/** The reason and the ways to mend at the marked words themselves. */
export function Popover({ finding, marks, place, actions, onLeave }: PopoverProps) {
  const popover = useRef<HTMLElement>(null);
  const [showsWhy, setShowsWhy] = useState(false);
  usePlace(
    popover,
    place.composer,
    (size, element) => {
      const [first, ...rest] = isShown(place.composer) ? place.rectsOf(finding) : [];
      if (!first) return null;
      const at = placePopover({
        popover: size,
        lines: [first, ...rest],
        submit: edgesOfSubmit(place),
        window: windowSize(),
        rtl: isRightToLeft(place),
      });
      element.dataset['arrow'] = at.side;
      element.style.setProperty('--arrow', `${at.arrow}px`);
      return at;
    },
    [place, finding],
  );

  const at = marks.indexOf(finding);
  const turnTo = (step: number) => {
    const next = marks[(at + step + marks.length) % marks.length];
    if (next) actions.open(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    else if (event.target === event.currentTarget) {
      handleFindingKey(event, {
        fix: (fixIndex) => actions.fix(finding, fixIndex),
        ignore: () => actions.ignore(finding),
        why: () => setShowsWhy(!showsWhy),
      });
    }
  };
  const advice = finding.advice ?? infoOf(finding.rule)?.advice;
  const title = titleOf(finding);

  return (
    <section
      ref={popover}
      className="tf-floating tf-shell tf-popover"
      role="group"
      aria-label={`${SEVERITY_WORDS[finding.severity]}: ${title}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="tf-popover-body">
        <p className="tf-popover-title">
          <SeverityIcon severity={finding.severity} />
          {title}
        </p>
        <p className="tf-popover-text tf-soft">{finding.message}</p>
        <WeighedMost finding={finding} />
        {finding.fixes.length === 0 && advice && <p className="tf-popover-text">{advice}</p>}
      </div>
      {finding.fixes.length > 0 && (
        <FixChoices
          fixes={finding.fixes}
          from={0}
          fixKey={keyCapOf('take-fix')}
          onFix={(fixIndex) => actions.fix(finding, fixIndex)}
        />
      )}
      {showsWhy && <Why finding={finding} />}
      <footer className="tf-popover-foot">
        <IgnoreButton
          label="Ignore here"
          canIgnore={actions.canIgnore(finding)}
          onIgnore={() => actions.ignore(finding)}
        />
        <button
          type="button"
          className="tf-button is-quiet"
          aria-expanded={showsWhy}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          Why
        </button>
        {marks.length > 1 && (
          <span className="tf-popover-turn">
            <span className="tf-faint">
              {at + 1} of {marks.length}
            </span>
            <button type="button" className="tf-button is-icon" aria-label="Previous" onClick={() => turnTo(-1)}>
              <PreviousIcon className="is-mirrored" />
            </button>
            <button type="button" className="tf-button is-icon" aria-label="Next" onClick={() => turnTo(1)}>
              <NextIcon className="is-mirrored" />
            </button>
          </span>
        )}
      </footer>
    </section>
  );
}
