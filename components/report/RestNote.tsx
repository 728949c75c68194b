import type { CoachState, CoachStatus } from '@/lib/coach/state.ts';

type RestState = Pick<CoachState, 'status' | 'purpose' | 'incoming' | 'report' | 'findings'>;

const NOTES: Readonly<Record<Exclude<CoachStatus, 'active' | 'other-language'>, string>> = {
  empty: 'Write your reply in the box. Tactful reads along and stays out of the way.',
  paused: 'Nothing is read while Tactful is paused. Wake it from its toolbar button.',
  detached: 'Tactful was updated. You can write and post as always; it is back once you reload the page.',
};

/** Why there is nothing to see, in the states where a person wonders; a last word where the draft reads well. */
export function RestNote({ state }: { readonly state: RestState }) {
  const note = noteOf(state);
  return note && <p className="tf-section tf-soft tf-rest-note">{note}</p>;
}

function noteOf({ status, purpose, incoming, report, findings }: RestState): string | null {
  if (status === 'other-language') return languageNote(report?.language ?? null);
  if (status !== 'active') return NOTES[status];
  if (purpose === 'unknown') return 'Tactful can’t tell what this box is for, so it reads the draft alone.';
  if (!incoming) return 'Tactful can’t see here what you are answering, so it reads the draft alone.';
  return findings.length === 0 ? 'This reads well. Post when you like.' : null;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

function languageNote(language: string | null): string {
  const guess =
    language === null ? 'doesn’t look like English' : `looks like ${languageNames.of(language) ?? language}`;
  return `This draft ${guess}. Tactful coaches English drafts only, so it makes no guesses about this one.`;
}
