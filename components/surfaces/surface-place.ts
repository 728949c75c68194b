import type { Place } from '@/lib/coach/session.ts';
import type { Edges } from './place.ts';
import { unionOf } from './place.ts';

/** The site's button where it is shown. */
export function edgesOfSubmit({ submit }: Place): Edges | null {
  const rect = submit?.isConnected ? submit.getBoundingClientRect() : null;
  return rect && rect.width > 0 ? rect : null;
}

/** The reply box with its tool row. */
export function edgesOfBox(place: Place): Edges {
  const composer = place.composer.getBoundingClientRect();
  const submit = edgesOfSubmit(place);
  return submit ? unionOf(composer, submit) : composer;
}

export function isRightToLeft({ composer }: Pick<Place, 'composer'>): boolean {
  const { direction } = getComputedStyle(composer.parentElement ?? composer);
  return direction === 'rtl';
}
