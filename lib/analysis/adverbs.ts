/** Words that change how loud a phrase is, not what it says. */

const INTENSIFIERS = new Set(
  `so very really just simply honestly literally totally absolutely completely truly actually quite too damn fucking bloody freaking
  seriously clearly frankly all even still plainly obviously surely definitely certainly rather pretty perhaps maybe now also`.split(
    /\s+/,
  ),
);
/** End in -ly and are no adverbs of degree or manner, or turn the meaning round. */
const NO_ADVERBS = new Set(
  `family supply apply reply early daily weekly monthly hourly hardly barely scarcely nearly rarely friendly lovely lonely ugly silly imply
  rely likely unlikely`.split(/\s+/),
);

/** Intensifiers, and any other adverb in -ly: "that is factually incorrect". */
export function isPassedOver(word: string): boolean {
  return INTENSIFIERS.has(word) || (word.length > 5 && word.endsWith('ly') && !NO_ADVERBS.has(word));
}
