import type { CoachState, CoachStatus } from '@/lib/coach/state.ts';

const NOTES: Readonly<Record<Exclude<CoachStatus, 'active'>, string>> = {
  empty: 'Write your reply in the box. Tactful reads along and stays out of the way.',
  paused: 'Nothing is read while Tactful is paused. Wake it from its toolbar button.',
  'other-language': 'This draft doesn’t look like English, so there are no guesses about it.',
  detached: 'Tactful was updated. You can write and post as always; it is back once you reload the page.',
};

/** Why there is nothing to see, in the states where a person wonders; a last word where the draft reads well. */
export function RestNote({ state }: { readonly state: CoachState }) {
  if (state.status !== 'active') return <p className="tf-section tf-soft">{NOTES[state.status]}</p>;
  if (!state.incoming) {
    return (
      <p className="tf-section tf-soft">
        Tactful can’t see here what you are answering, so it goes by your words alone.
      </p>
    );
  }
  return state.findings.length === 0 ? (
    <p className="tf-section tf-soft">This reads well. Post when you like.</p>
  ) : null;
}
