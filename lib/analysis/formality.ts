/** How formal a text is, 0 (chatty) to 100 (a letter from an office). */
import type { Passage } from './passage.ts';

const FORMAL = new Set(
  'acknowledge acknowledges aforementioned assistance assure carrier conditions correspondence endeavour endeavor enquiry ensure entirety expectations furthermore hereby herein hereinafter hereto incorporated inadmissible inconvenience kindly madam moreover notwithstanding occasion obtain provide purchase pursuant receipt received reference refers regarding regret relevant request require respective sir strive subsequent sincerely therefore thereof utmost valued whilst accordance applicable advised forwarded department pertaining pertains remediation commence commences completion notified registered forthwith undersigned expedite facilitate utilise utilize whereby determination submitted submission resolution designated outlined stipulated'.split(
    ' ',
  ),
);
/** As written: "gonna" counts, not the "going to" it stands for. */
const CHATTY = new Set(
  `hey hi yeah yep yup nope nah ok okay wow lol lmao haha hehe cheers awesome cool gonna wanna kinda gotta gimme lemme dunno sorta outta innit
  guys folks oops ouch yay thanks thx btw omg tbh imo idk mate m8 stuff bit lovely yo sup bro bruh dude dudes fam pal buddy lads peeps ya u ur
  r da dis dat plz pls cuz coz cos ain't y'all lil deffo defo soz ta laters meh yikes ace epic dope lit chill bants whatcha wassup`.split(
    /\s+/,
  ),
);
const NEUTRAL = 50;
/** Most that a single sign can weigh, in points, so that a short text isn't judged by one word. */
const MOST = 45;

/** Formal words raise it; chat words, contractions, emoji and exclamation marks lower it, each in proportion to the length. */
export function formalityOf({ tokens, text }: Passage): number {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return NEUTRAL;
  let formal = 0;
  let chatty = 0;
  for (const { norm, text: written } of words) {
    if (FORMAL.has(norm)) formal++;
    else if (CHATTY.has(written.toLowerCase())) chatty++;
    if (/['’](?:s|re|ve|ll|d|m|t)$/i.test(written)) chatty += 0.5;
  }
  chatty += tokens.filter(({ kind }) => kind === 'emoji').length + (text.match(/!/g)?.length ?? 0) * 0.5;
  const weigh = (count: number): number => Math.min(MOST, (count / Math.max(12, words.length)) * 240);
  return Math.round(Math.max(0, Math.min(100, NEUTRAL + weigh(formal) - weigh(chatty))));
}
