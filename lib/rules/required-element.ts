import type { SignOffStyle } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

/** Each style at the end of a reply; emoji, a link or white space may follow. */
const STYLES: Readonly<Record<SignOffStyle, RegExp>> = {
  'caret-initials': /\^\s?\p{Lu}{1,3}$/u,
  initials: /(?:^|[\s.!?/–—-])\p{Lu}{2,3}$/u,
  'dash-name': /[-–—]\s?\p{Lu}[\p{L}'’-]+$/u,
  'first-name':
    /(?:^|[.!?,\n–—-]\s*|https?:\/\/\S+\s+|\p{Extended_Pictographic}\uFE0F?\s*|\b(?:best|love|cheers|thanks|regards|yours|warmly|hugs|x),?\s+)\p{Lu}[\p{L}'’-]+[.!]?$/iu,
};
const TRAILING = /(?:\s|\p{Extended_Pictographic}|\uFE0F|https?:\/\/\S+)+$/u;

function isSigned(text: string, style: SignOffStyle | undefined): boolean {
  const end = text.replace(TRAILING, '');
  return style ? STYLES[style].test(end) : Object.values(STYLES).some((pattern) => pattern.test(end));
}

const guidelines = { voice: { signOff: { required: true, style: 'caret-initials' } } } as const;

export const requiredElement = defineRule({
  id: 'required-element',
  title: 'Sign-off or disclosure missing',
  label: 'Your sign-off',
  family: 'brand',
  scope: 'absence',
  severity: 'warn',
  source: ['S3-3', 'S4-2', 'E-d13'],
  what: 'Notices a reply without the sign-off or the disclosure that your team asks for.',
  why: 'A reply with a name is read as coming from a person.',
  advice: 'Close with your sign-off.',
  examples: {
    flagged: [
      { text: 'It opens at nine.', guidelines },
      { text: 'It opens at nine. Sam', guidelines },
      { text: 'Rates may change.', guidelines: { voice: { disclosure: 'Capital at risk.' } } },
    ],
    clean: [
      { text: 'It opens at nine. ^SK', because: 'signed', guidelines },
      {
        text: 'It opens at nine.\nSam',
        because: 'signed by name',
        guidelines: { voice: { signOff: { required: true, style: 'first-name' } } },
      },
      {
        text: 'Rates may change. capital at risk.',
        because: 'disclosed',
        guidelines: { voice: { disclosure: 'Capital at risk.' } },
      },
      {
        text: 'It opens at nine, see https://hall.example/hours Sam',
        because: 'signed by name after a link',
        guidelines: { voice: { signOff: { required: true, style: 'first-name' } } },
      },
      { text: 'It opens at nine.', because: 'nothing is asked for' },
    ],
  },
  asks: ({ guidelines: { voice } }) => voice?.signOff?.required === true || voice?.disclosure !== undefined,
  *check(draft, { guidelines: { voice } }) {
    if (voice?.signOff?.required && !isSigned(draft.text, voice.signOff.style)) yield {};
    else if (voice?.disclosure && !draft.text.toLowerCase().includes(voice.disclosure.toLowerCase())) {
      yield { message: 'Readers need the notice that belongs under it.', advice: `Add: ${voice.disclosure}` };
    }
  },
});
