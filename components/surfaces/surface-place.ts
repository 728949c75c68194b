import type { Finding } from '@/lib/analysis/finding.ts';
import type { Edges } from './place.ts';
import { unionOf } from './place.ts';

/** Where a composer is on the page. The session gives it; surfaces only read. */
export interface SurfacePlace {
  readonly composer: HTMLElement;
  /** The site's own Post button. Read at each placement, so a getter may find it anew. */
  readonly submit: HTMLElement | null;
  /** The lines of a finding's marked words in the window, top to bottom; empty where they can't be shown. */
  rectsOf(finding: Finding): readonly DOMRect[];
}

/** The site's button where it is shown. */
export function edgesOfSubmit({ submit }: SurfacePlace): Edges | null {
  const rect = submit?.isConnected ? submit.getBoundingClientRect() : null;
  return rect && rect.width > 0 ? rect : null;
}

/** The reply box with its tool row. */
export function edgesOfBox(place: SurfacePlace): Edges {
  const composer = place.composer.getBoundingClientRect();
  const submit = edgesOfSubmit(place);
  return submit ? unionOf(composer, submit) : composer;
}

export function isRightToLeft({ composer }: SurfacePlace): boolean {
  const { direction } = getComputedStyle(composer.parentElement ?? composer);
  return direction === 'rtl';
}
