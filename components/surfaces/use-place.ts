import { autoUpdate } from '@floating-ui/dom';
import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { Point, Size } from './place.ts';

/** Where a surface of this size stands, or `null` while it has no place: it is hidden then. */
type Placing = (size: Size, surface: HTMLElement) => Point | null;

/**
 * Keeps a surface in place while it is rendered: on scrolling, on resizing of itself, the composer or the window, and when the
 * page moves the composer. `again` lists further values that move it.
 */
export function usePlace(
  surface: RefObject<HTMLElement | null>,
  composer: HTMLElement,
  placing: Placing,
  again: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    return autoUpdate(composer, element, () => {
      const { width, height } = element.getBoundingClientRect();
      const point = placing({ width, height }, element);
      element.style.visibility = point ? 'visible' : 'hidden';
      if (point) element.style.transform = `translate(${Math.round(point.x)}px, ${Math.round(point.y)}px)`;
    });
  }, [surface, composer, ...again]);
}

/** True while the page shows the element: connected, with a size, and inside the window at least in part. */
export function isShown(element: HTMLElement): boolean {
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return element.isConnected && width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
}

export function windowSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
}
