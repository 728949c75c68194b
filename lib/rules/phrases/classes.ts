/** Word classes of the phrase language: `#Insult` in a pattern stands for any of these. */
import type { WordClasses } from '@/lib/analysis/pattern.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const classes = {
  /** Forms of "be" after contractions are written out. */
  Be: words('am is are was were be been being'),
  Modal: words('can could will would shall should may might must'),
  /** Whom a reply talks to or about. */
  Person: words('you he she they him her them'),
  /** Makes a phrase louder. The commonest are passed over inside any phrase anyway. */
  Intensifier: words(
    'so very really just simply honestly literally totally absolutely completely truly actually quite too',
  ),
} satisfies WordClasses;
