import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { FindingActions } from './findings.ts';
import { allTakeable, GROUPS, keyOf, titleOf, wordsOf } from './findings.ts';
import { FindingLine } from './FindingLine.tsx';
import { OpenFinding } from './OpenFinding.tsx';

interface FindingListProps {
  readonly marks: readonly Finding[];
  readonly text: string;
  /** The unfolded one. */
  readonly opened: Finding | null;
  readonly fixKey: string;
  readonly actions: FindingActions;
  readonly onTakeAll: (findings: readonly Finding[]) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The findings in groups, one unfolded, the others a line each. Equal to the marks in the draft. */
export function FindingList({ marks, text, opened, fixKey, actions, onTakeAll }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null);
  const movedByKey = useRef(false);
  useLayoutEffect(() => {
    if (movedByKey.current) list.current?.querySelector<HTMLElement>('.is-open [data-finding]')?.focus();
    movedByKey.current = false;
  }, [opened]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...(list.current?.querySelectorAll('[data-finding]') ?? [])];
    const at = stops.findIndex((stop) => stop === event.currentTarget);
    const finding = ordered[step(at, ordered.length - 1)];
    if (!finding || finding === opened) return;
    movedByKey.current = true;
    actions.open(finding);
  };
  const groups = GROUPS.map((group) => ({
    ...group,
    findings: marks.filter(({ severity }) => severity === group.severity),
  })).filter(({ findings }) => findings.length > 0);
  const takeable = allTakeable(marks);
  const ordered = groups.flatMap(({ findings }) => findings);

  return (
    <div ref={list}>
      {groups.map(({ severity, title, findings }, at) => (
        <section key={severity} aria-label={title}>
          <div className="tf-group">
            <h3>{title}</h3>
            {at === 0 && takeable.length > 0 && (
              <button type="button" className="tf-link" onClick={() => onTakeAll(takeable)}>
                Take all {takeable.length}
              </button>
            )}
          </div>
          <ul>
            {findings.map((finding) => {
              const common = {
                finding,
                title: titleOf(finding),
                words: wordsOf(finding, text),
                onFix: (fixIndex: number) => actions.fix(finding, fixIndex),
                onKeyDown,
              };
              return finding === opened ? (
                <OpenFinding
                  key={keyOf(finding)}
                  {...common}
                  fixKey={fixKey}
                  canIgnore={actions.canIgnore(finding)}
                  onIgnore={() => actions.ignore(finding)}
                />
              ) : (
                <FindingLine key={keyOf(finding)} {...common} unfolds onOpen={() => actions.open(finding)} />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
