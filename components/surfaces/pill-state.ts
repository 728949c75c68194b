import type { ComponentType, SVGProps } from 'react';
import type { CoachState } from '@/lib/coach/state.ts';
import { BlindIcon, BrokenIcon, CommaIcon, FineIcon, LanguageIcon, PauseIcon } from '../ui/icons.tsx';
import { SEVERITY_ICONS } from '../ui/Severity.tsx';
import { headlineOf, sortFindings, summaryOf } from '../report/summary.ts';

interface PillState {
  /** Colours it: a severity, `fine` or `mute`. */
  readonly look: 'fine' | 'tip' | 'warn' | 'stop' | 'mute';
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
  /** Words beside the glyph, only where the person can act or wonders why. */
  readonly label: string | null;
  /** What a screen reader and a hover say. */
  readonly name: string;
}

const mute = (Icon: PillState['Icon'], label: string | null, name: string): PillState => ({
  look: 'mute',
  Icon,
  label,
  name,
});

/** What the pill shows: the state at a glance, a number only where something is left. */
export function pillStateOf(state: CoachState): PillState {
  switch (state.status) {
    case 'empty':
      return mute(CommaIcon, null, 'Ready when you write');
    case 'paused':
      return mute(PauseIcon, 'Paused', 'Paused here');
    case 'other-language':
      return mute(LanguageIcon, 'English only', 'Coaches English drafts only');
    case 'detached':
      return mute(BrokenIcon, 'Off until reload', 'Off until you reload the page');
    case 'active':
      return state.health.composer ? activeState(state) : mute(BlindIcon, 'Not on this page', 'Can’t read this page');
  }
}

function activeState(state: CoachState): PillState {
  const sorted = sortFindings(state.findings, state.report?.checklist ?? []);
  const headline = headlineOf(sorted);
  const name = summaryOf(sorted);
  if (!headline) return { look: 'fine', Icon: FineIcon, label: null, name };
  return { look: headline.severity, Icon: SEVERITY_ICONS[headline.severity], label: String(headline.count), name };
}
