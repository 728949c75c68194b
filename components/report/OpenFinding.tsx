import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '@/lib/analysis/finding.ts';
import { SEVERITY_WORDS, SeverityIcon } from '../ui/Severity.tsx';
import { Change } from './Change.tsx';
import { FixChoices } from './FixChoices.tsx';
import { handleFindingKey } from './finding-keys.ts';
import { IgnoreButton } from './IgnoreButton.tsx';
import { infoOf } from './rule-info.ts';
import { WeighedMost } from './WeighedMost.tsx';
import { Why } from './Why.tsx';

interface OpenFindingProps {
  readonly finding: Finding;
  readonly title: string;
  readonly words: string;
  /** The key that takes the first fix from the composer, as a key cap. */
  readonly fixKey: string;
  readonly onFix: (fixIndex: number) => void;
  readonly canIgnore: boolean;
  readonly onIgnore: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A finding unfolded: what the reader will feel, the change, and what can be done. */
export function OpenFinding(props: OpenFindingProps) {
  const { finding, title, words, fixKey, onFix, canIgnore, onIgnore, onKeyDown } = props;
  const [showsWhy, setShowsWhy] = useState(false);
  const [showsMore, setShowsMore] = useState(false);
  const [fix, ...others] = finding.fixes;
  const onTitleKey = (event: KeyboardEvent) => {
    handleFindingKey(event, { fix: onFix, ignore: onIgnore, why: () => setShowsWhy(!showsWhy) });
    onKeyDown(event);
  };
  return (
    <li className="tf-finding is-open">
      <SeverityIcon severity={finding.severity} />
      <div className="tf-finding-body">
        <button
          type="button"
          className="tf-finding-title"
          data-finding=""
          aria-expanded={true}
          aria-keyshortcuts="Enter Delete W"
          onKeyDown={onTitleKey}
        >
          <span className="tf-unseen">{SEVERITY_WORDS[finding.severity]}: </span>
          {title}
        </button>
        <p className="tf-soft">{finding.message}</p>
        <WeighedMost finding={finding} />
        {fix ? <Change from={words} to={fix.replacement.trim()} /> : <Advice finding={finding} words={words} />}
        <div className="tf-actions">
          {fix && (
            <button type="button" className="tf-button is-main" onClick={() => onFix(0)}>
              {fix.replacement === '' ? 'Remove' : 'Replace'} <kbd className="tf-key">{fixKey}</kbd>
            </button>
          )}
          {others.length > 0 && (
            <button
              type="button"
              className="tf-button is-quiet"
              aria-expanded={showsMore}
              onClick={() => setShowsMore(!showsMore)}
            >
              {others.length} more
            </button>
          )}
          <button
            type="button"
            className="tf-button is-quiet"
            aria-expanded={showsWhy}
            onClick={() => setShowsWhy(!showsWhy)}
          >
            Why
          </button>
          <IgnoreButton label="Ignore" canIgnore={canIgnore} onIgnore={onIgnore} />
        </div>
        {showsMore && <FixChoices fixes={finding.fixes} from={1} onFix={onFix} />}
        {showsWhy && <Why finding={finding} />}
      </div>
    </li>
  );
}

/** Where no words can be swapped safely: the marked words and one better way to go about it. */
function Advice({ finding, words }: Pick<OpenFindingProps, 'finding' | 'words'>) {
  const advice = finding.advice ?? infoOf(finding.rule)?.advice;
  return (
    <div className="tf-change">
      {words && (
        <span className={`tf-mark is-${finding.severity}`}>
          <bdi>{words}</bdi>
        </span>
      )}
      {advice && <p>{advice}</p>}
    </div>
  );
}
