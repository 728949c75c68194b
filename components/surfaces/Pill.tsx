import { useRef } from 'react';
import type { Place } from '@/lib/coach/session.ts';
import type { CoachState } from '@/lib/coach/state.ts';
import { isFreeSpace } from './free-space.ts';
import { pillStateOf } from './pill-state.ts';
import { placePill } from './place.ts';
import { edgesOfSubmit, isRightToLeft } from './surface-place.ts';
import { isShown, usePlace } from './use-place.ts';

interface PillProps {
  readonly state: CoachState;
  readonly place: Place;
  readonly host: Element;
  /** `byKey`: pressed with the keyboard, so the focus should follow. */
  readonly onPress: (byKey: boolean) => void;
}

/** The state at a glance, in the free run of the box's own row. */
export function Pill({ state, place, host, onPress }: PillProps) {
  const pill = useRef<HTMLButtonElement>(null);
  const { look, Icon, label, name } = pillStateOf(state);
  usePlace(
    pill,
    place.composer,
    (size) => {
      if (!isShown(place.composer)) return null;
      return placePill({
        pill: size,
        composer: place.composer.getBoundingClientRect(),
        submit: edgesOfSubmit(place),
        rtl: isRightToLeft(place),
        isFree: (edges) => isFreeSpace(edges, 'content', place.composer, host),
        isHarmless: (edges) => isFreeSpace(edges, 'controls', place.composer, host),
      });
    },
    [place, label],
  );
  return (
    <button
      ref={pill}
      type="button"
      className={`tf-floating tf-pill is-${look}`}
      aria-label={`Tactful: ${name}. ${state.cardOpen ? 'Close' : 'Open'} card`}
      aria-expanded={state.cardOpen}
      title={name}
      onClick={(event) => onPress(event.detail === 0)}
    >
      <Icon />
      {label !== null && <span className="tf-pill-label">{label}</span>}
    </button>
  );
}
