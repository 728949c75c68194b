import type { LiveAction, LiveUpdate } from '@/lib/messages.ts';
import { type Focused, followFocused } from './focused.ts';
import type { Session } from './session.ts';
import type { CoachState, LiveReport } from './state.ts';
import { oncePerFrame } from './timing.ts';

/** The coach's end of the popup's port, as far as it is used here. */
export interface LivePort {
  postMessage(update: LiveUpdate): void;
  readonly onMessage: { addListener(listener: (action: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Tells an open popup what the focused session shows, at most once a frame, and takes its actions. */
export function serveLive(port: LivePort, focused: Focused, window: Window, signal: AbortSignal): void {
  const closed = new AbortController();
  const open = AbortSignal.any([signal, closed.signal]);
  const tell = oncePerFrame(
    window,
    () => {
      const { session } = focused.getState();
      port.postMessage({ report: session && reportOf(session.store.getState()) });
    },
    open,
  );
  followFocused(focused, tell, open);
  port.onDisconnect.addListener(() => closed.abort());
  port.onMessage.addListener((action) => {
    const { session } = focused.getState();
    // From our own popup: the page has no way to this port, so the shape is that of `LiveAction`.
    if (session && !open.aborted) act(session, action as LiveAction);
  });
}

function act({ actions }: Session, action: LiveAction): void {
  switch (action.kind) {
    case 'apply-fix':
      return void actions.applyFix(action.finding, action.fixIndex);
    case 'ignore':
      return actions.ignore(action.finding);
    case 'open-finding':
      return actions.openFinding(action.index);
    case 'correct-kind':
      return actions.correctKind(action.incoming);
  }
}

function reportOf(state: CoachState): LiveReport {
  const { status, site, editor, purpose, text, incoming, report, findings, presetName, health } = state;
  const { voice, targets } = state.guidelines;
  const guidelines = { voice, targets };
  return { state: { status, site, editor, purpose, text, incoming, report, findings, presetName, health, guidelines } };
}
