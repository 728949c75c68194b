type Theme = 'light' | 'dim' | 'dark';

/** Red, green and blue, each 0–255. */
type Rgb = readonly [number, number, number];

/** A computed `rgb()`/`rgba()` that is at least half opaque, or `null`. */
function parseColour(computed: string): Rgb | null {
  const [r, g, b, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith('rgb') || r === undefined || g === undefined || b === undefined || alpha < 0.5) return null;
  return [r, g, b];
}

/** The theme that sits well on a page colour: navy pages get `dim`, neutral dark ones `dark`. */
export function themeOf([r, g, b]: Rgb): Theme {
  const lightness = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  if (lightness > 110) return 'light';
  return b - r >= 16 ? 'dim' : 'dark';
}

/** The theme of what lies behind an element: its nearest painted ancestor, else the browser's preference. */
function themeNear(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour) return themeOf(colour);
  }
  return systemTheme();
}

const DARK = '(prefers-color-scheme: dark)';

function systemTheme(): Theme {
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Sets `data-theme` on one of our own pages from the system's preference, now and whenever it changes. */
export function keepSystemTheme(page: HTMLElement): void {
  const update = () => {
    page.dataset['theme'] = systemTheme();
  };
  update();
  matchMedia(DARK).addEventListener('change', update);
}

/** Sets `data-theme` on a surface over a page, from the page near `anchor`, now and whenever the page or the system changes its theme. */
export function keepTheme(surface: HTMLElement, anchor: Element, signal: AbortSignal): void {
  const update = () => {
    surface.dataset['theme'] = themeNear(anchor);
  };
  update();
  const observer = new MutationObserver(update);
  const { documentElement, body } = anchor.ownerDocument;
  for (const element of [documentElement, body]) {
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  matchMedia(DARK).addEventListener('change', update, { signal });
  anchor.addEventListener('focusin', update, { signal });
}
