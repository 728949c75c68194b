/** What a rep is told about a preset that came from outside. */
import { describeFault } from '@/lib/presets/parse.ts';
import type { Held, Source } from './kept.ts';

export interface PresetStatus {
  /** "Guidelines of 24 Nov, version 3, from guide.example.com". */
  readonly headline: string;
  /** "Host not reachable since 24 Nov, 09:14: …"; `null` when all is well. */
  readonly problem: string | null;
  /** Times in ms since the epoch; `null` for what is no subscription, or has not happened. */
  readonly lastChecked: number | null;
  readonly lastChanged: number | null;
  /** The browser may not ask the host: a button to allow it is in place (`requestHost`). */
  readonly needsPermission: boolean;
}

const formatDay = (time: number | string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(new Date(time));
const formatTime = (time: number) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(time);

/** `null` for a slot that holds nothing. */
export function statusOf({ kept, preset, faults }: Held): PresetStatus | null {
  if (!kept) return null;
  const { source, document } = kept;
  const subscription = source.kind === 'subscription' ? source : null;
  return {
    headline: preset && document ? headlineOf(preset, document.takenAt, source) : 'No guidelines yet',
    problem: faults[0] ? sentence(`${describeFault(faults[0])}; it is not in force`) : problemOf(kept),
    lastChecked: subscription?.checkedAt ?? null,
    lastChanged: subscription?.changedAt ?? null,
    needsPermission: kept.problem?.kind === 'not-permitted',
  };
}

function headlineOf({ updated, version }: NonNullable<Held['preset']>, takenAt: number, source: Source): string {
  const parts = [
    `Guidelines of ${formatDay(isDay(updated) ? updated : takenAt)}`,
    ...(version === undefined ? [] : [`version ${version}`]),
    originOf(source),
  ];
  return parts.join(', ');
}

/** The schema holds a date's shape, not its days: there is no 31 February. */
function isDay(updated: string | undefined): updated is string {
  return updated !== undefined && !Number.isNaN(Date.parse(updated));
}

function originOf(source: Source): string {
  if (source.kind === 'file') return `from the file ${source.name}`;
  if (source.kind === 'code') return 'from a pasted code';
  if (source.kind === 'policy') return 'set by your organisation';
  return `from ${new URL(source.url).host}`;
}

function problemOf({ problem, source }: NonNullable<Held['kept']>): string | null {
  const [fault] = problem?.faults ?? [];
  if (!problem || !fault) return null;
  const reason = describeFault(fault);
  const since =
    source.kind === 'subscription' && source.failingSince !== null ? ` since ${formatTime(source.failingSince)}` : '';
  if (problem.kind === 'refused') return sentence(`A newer document is refused${since}: ${lowerFirst(reason)}`);
  if (problem.kind === 'not-permitted') return sentence(`Not allowed to ask the host${since}: ${lowerFirst(reason)}`);
  return sentence(`Host not reachable${since}: ${lowerFirst(reason)}`);
}

const lowerFirst = (text: string) => text.replace(/^The/, 'the');
const sentence = (text: string) => `${text}.`;
