import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Place } from '@/lib/coach/session.ts';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';
import { isKeptOn } from '@/lib/coach/verdicts.ts';
import type { FindingActions } from '../report/findings.ts';
import { announcementOf, sortFindings } from '../report/summary.ts';
import { commandOf } from '../ui/keys.ts';
import { Announcer } from './Announcer.tsx';
import { Card } from './Card.tsx';
import { Pill } from './Pill.tsx';
import { pillStateOf } from './pill-state.ts';
import { Popover } from './Popover.tsx';
import { runCommand } from './run-command.ts';

interface SurfacesProps {
  readonly store: StoreApi<CoachState>;
  readonly actions: CoachActions;
  readonly place: Place;
  readonly container: HTMLElement;
  readonly host: Element;
}

/** Pill, card and popover of one composer. */
export function Surfaces({ store, actions, place, container, host }: SurfacesProps) {
  const state = useStore(store);
  const [openedByKey, setOpenedByKey] = useState(false);

  const toggleCard = useCallback(
    (byKey: boolean) => {
      setOpenedByKey(byKey);
      if (store.getState().cardOpen && container.matches(':focus-within'))
        place.composer.focus({ preventScroll: true });
      actions.toggleCard();
    },
    [store, actions, place, container],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (command === 'toggle-card') toggleCard(true);
      else runCommand(command, store.getState(), actions);
    };
    const controller = new AbortController();
    for (const target of [place.composer, container]) {
      target.addEventListener('keydown', onKeyDown, { capture: true, signal: controller.signal });
    }
    return () => controller.abort();
  }, [store, actions, place, container, toggleCard]);

  const findingActions: FindingActions = {
    fix: (finding, fixIndex) => void actions.applyFix(finding, fixIndex),
    ignore: (finding) => actions.ignore(finding),
    canIgnore: (finding) => !isKeptOn(finding, state.guidelines),
    open: (finding) => actions.openFinding(store.getState().findings.indexOf(finding)),
  };
  const sorted = sortFindings(state.findings, state.report?.checklist ?? []);
  const opened = state.openFinding === null ? undefined : state.findings[state.openFinding];
  const leave = () => place.composer.focus({ preventScroll: true });

  return (
    <>
      <Pill state={state} place={place} host={host} onPress={toggleCard} />
      {state.cardOpen && (
        <Card
          state={state}
          place={place}
          actions={findingActions}
          takesFocus={openedByKey}
          onTakeAll={(findings) => void actions.applyAll(findings)}
          onCorrect={(kind) => actions.correctKind(kind)}
          onInsert={(text) => {
            leave(); // the caret is where it was
            void actions.insert(text);
          }}
          onCopy={(text) => void actions.copy(text)}
          onClose={() => toggleCard(false)}
          onLeave={leave}
        />
      )}
      {!state.cardOpen && opened && sorted.marks.includes(opened) && state.status === 'active' && (
        <Popover
          key={state.openFinding}
          finding={opened}
          marks={sorted.marks}
          place={place}
          actions={findingActions}
          onLeave={() => {
            actions.openFinding(null);
            leave();
          }}
        />
      )}
      <Announcer text={state.text} words={spokenOf(state, announcementOf(sorted))} />
    </>
  );
}

/** What is spoken after a pause: the count, or the state where a person would wonder; an empty box is silent. */
function spokenOf(state: CoachState, count: string): string {
  if (state.status === 'active') return count;
  return state.status === 'empty' ? '' : pillStateOf(state).name;
}
