import { factsOn } from '@/lib/analysis/facts.ts';
import type { Channel } from '@/lib/analysis/guidelines.ts';
import { fillPlaceholders } from '@/lib/analysis/placeholders.ts';
import type { CoachState } from './state.ts';

/** Words of the team that can be put into the draft as they are. */
export interface Insertion {
  readonly label: string;
  readonly text: string;
}

/** What the preset in force offers here; an empty list where it has nothing. */
export interface Insertions {
  readonly replies: readonly Insertion[];
  readonly channels: readonly Insertion[];
  readonly facts: readonly Insertion[];
}

const CHANNEL_NAMES: Readonly<Record<Channel['kind'], string>> = {
  email: 'Email',
  phone: 'Phone',
  dm: 'Direct message',
  link: 'Link',
};

type Told = Pick<CoachState, 'guidelines' | 'incoming' | 'report'>;

const knownOf = ({ guidelines, incoming, report }: Told) => ({ incoming, topic: report?.topic ?? null, guidelines });

/** What is safe to say while a crisis is in force, with what is known filled in; `null` at other times, or where there is nothing. */
export function holdingStatementFor(told: Told): string | null {
  const statement = told.guidelines.crisis?.holdingStatement?.trim();
  return statement ? fillPlaceholders(statement, knownOf(told)) : null;
}

/** Saved replies for this kind of incoming with what is known filled in, channels for its topic first, and pages that answer it. */
export function insertionsFor(told: Told): Insertions {
  const { guidelines, incoming, report } = told;
  const kind = report?.kind ?? 'neutral';
  const known = knownOf(told);
  const { topic } = known;
  const isForTopic = ({ for: topics }: Channel) => topic !== null && topics?.includes(topic) === true;
  return {
    replies: (guidelines.replies ?? [])
      .filter(({ for: kinds }) => !kinds || kinds.length === 0 || kinds.includes(kind))
      .map(({ label, text }) => ({ label, text: fillPlaceholders(text, known) })),
    channels: (guidelines.channels ?? [])
      .toSorted((a, b) => Number(isForTopic(b)) - Number(isForTopic(a)))
      .map(({ kind: means, label = CHANNEL_NAMES[means], hours, value }) => ({
        label: hours ? `${label}, ${hours}` : label,
        text: value,
      })),
    facts: factsOn(incoming?.text ?? '', guidelines.links?.facts).map(({ topic: about, label = about, url }) => ({
      label,
      text: url,
    })),
  };
}
