import type { KeyboardEvent } from 'react';
import type { Finding } from '@/lib/analysis/finding.ts';
import { ArrowIcon, TickIcon } from '../ui/icons.tsx';
import { SEVERITY_WORDS, SeverityIcon } from '../ui/Severity.tsx';

interface FindingLineProps {
  readonly finding: Finding;
  readonly title: string;
  readonly words: string;
  readonly onOpen: () => void;
  /** It unfolds in place when opened. */
  readonly unfolds?: boolean;
  readonly onFix: (fixIndex: number) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A finding folded to its words and their change, with a tick that takes it. */
export function FindingLine({ finding, title, words, onOpen, unfolds, onFix, onKeyDown }: FindingLineProps) {
  const [fix] = finding.fixes;
  const offer = fix && (fix.replacement === '' ? 'Remove these words' : `Replace with “${fix.replacement.trim()}”`);
  return (
    <li className="tf-finding">
      <SeverityIcon severity={finding.severity} />
      <button
        type="button"
        className="tf-finding-line"
        data-finding=""
        aria-expanded={unfolds && false}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className="tf-unseen">{`${SEVERITY_WORDS[finding.severity]}: ${title}. `}</span>
        <span className={`tf-mark is-${finding.severity}`}>
          <bdi>{words}</bdi>
        </span>
        <span className="tf-finding-to">
          {fix && fix.replacement !== '' ? (
            <>
              <ArrowIcon className="is-small is-mirrored" />
              <bdi>{fix.replacement.trim()}</bdi>
            </>
          ) : (
            <span>{fix ? fix.label : title}</span>
          )}
        </span>
      </button>
      {fix && (
        <button
          type="button"
          className="tf-button is-icon is-tick"
          aria-label={offer}
          title={offer}
          onClick={() => onFix(0)}
        >
          <TickIcon />
        </button>
      )}
    </li>
  );
}
