import { ancestorsComposed } from './closest-composed.ts';

/**
 * The match of `selector` in the smallest ancestor that holds any, if it is the only one there: what belongs to this composer and to
 * no other. Looks no further out than `boundary`, and never in the whole page.
 */
export function nearestSole(from: Element, selector: string, boundary: string): HTMLElement | null {
  for (const ancestor of ancestorsComposed(from)) {
    if (ancestor.matches('body')) return null;
    const [match, ...others] = ancestor.querySelectorAll<HTMLElement>(selector);
    if (match) return others.length === 0 ? match : null;
    if (ancestor.matches(boundary)) return null;
  }
  return null;
}
