import type { Severity } from '@/lib/analysis/finding.ts';

/** What the marks stand on: the composer's own background, whatever the system's colour scheme is. */
export type Ground = 'light' | 'dark';

interface Ink {
  readonly line: string;
  /** See-through, so that it works on each site's own grounds; only a `stop` has one. */
  readonly wash?: string;
}

/** Contrast of each line with the sites' boxes is 3:1 or more; the table is in the design notes of the surfaces. */
export const INKS: Readonly<Record<Ground, Readonly<Record<Severity, Ink>>>> = {
  light: {
    stop: { line: '#c4273b', wash: 'rgb(196 39 59 / 11%)' },
    warn: { line: '#b06a00' },
    tip: { line: '#0f7a72' },
  },
  dark: {
    stop: { line: '#ff8481', wash: 'rgb(255 132 129 / 22%)' },
    warn: { line: '#e8a945' },
    tip: { line: '#5fcabd' },
  },
};

/** Of the words whose popover is open, whatever their severity. */
export const OPEN_WASH: Readonly<Record<Ground, string>> = {
  light: 'rgb(20 32 30 / 9%)',
  dark: 'rgb(239 243 242 / 16%)',
};

/** Weight of line grows with severity, so that it reads without colour. Wavy is left to the browser's spelling check. */
export const LINES: Readonly<Record<Severity, 'dotted' | 'solid' | 'double'>> = {
  tip: 'dotted',
  warn: 'solid',
  stop: 'double',
};

/**
 * Whether an element stands on a light or a dark ground: the nearest background that can be seen, or the page's text colour
 * turned round where no ancestor has one.
 */
export function groundOf(element: Element): Ground {
  const { defaultView: window } = element.ownerDocument;
  if (!window) return 'light';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const luminance = luminanceOf(window.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const ink = luminanceOf(window.getComputedStyle(element).color);
  return ink !== null && ink > 1 - DARK_BELOW ? 'dark' : 'light';
}

/** The relative luminance at which black and white text have the same contrast (WCAG 2: (L+0.05)² = 1.05 × 0.05). */
const DARK_BELOW = 0.179;

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** WCAG relative luminance (0–1) of a computed `rgb()` or `rgba()`; `null` where it is mostly see-through or of another form. */
export function luminanceOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
