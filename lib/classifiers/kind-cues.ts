import { PATTERNS } from './kind-patterns.ts';

const CUES = Object.values(PATTERNS).map((pattern: RegExp | string) =>
  typeof pattern === 'string' ? new RegExp(pattern, 'iu') : new RegExp(pattern.source, 'iu'),
);
const NAMES = Object.keys(PATTERNS);
const LENGTHS = [25, 60, 140, 280];

type Cue = keyof typeof PATTERNS;
const TROUBLES: readonly Cue[] = [
  ...(['waits', 'failed', 'broken', 'missing', 'wrong', 'late', 'money', 'unclean', 'uncomfortable'] as const),
  ...(['hurts', 'foreignBody', 'priceRose', 'wasDue', 'repeats'] as const),
];
const PRAISES: readonly Cue[] = [
  'thanks',
  'praise',
  'superlative',
  'heart',
  'sorted',
  'surprised',
  'recommends',
  'unfailing',
];
const JUDGEMENTS: readonly Cue[] = [
  'judges',
  'verdict',
  'suggests',
  'rates',
  'compares',
  'helpsNobody',
  'likens',
  'callsIt',
];
const QUESTIONS: readonly Cue[] = ['endsAsking', 'opensWith', 'opensWhy', 'opensAsking', 'asksAnyone', 'asksToKnow'];

/** What cues say only together: trouble beside praise is sarcasm, a question without trouble is a plain one. */
const TOGETHER: Readonly<Record<string, (counts: Counts) => boolean>> = {
  'two troubles': ({ troubles }) => troubles >= 2,
  'three troubles': ({ troubles }) => troubles >= 3,
  'trouble and praise': ({ troubles, praises }) => troubles > 0 && praises > 0,
  'praise without trouble': ({ troubles, praises }) => troubles === 0 && praises > 0,
  'two praises': ({ praises }) => praises >= 2,
  'trouble and a question': ({ troubles, questions }) => troubles > 0 && questions > 0,
  'question without trouble': ({ troubles, questions }) => troubles === 0 && questions > 0,
  'judgement without trouble': ({ troubles, judgements }) => troubles === 0 && judgements > 0,
  'judgement and trouble': ({ troubles, judgements }) => troubles > 0 && judgements > 0,
  'judgement and praise': ({ praises, judgements }) => praises > 0 && judgements > 0,
  'says nothing of all this': ({ troubles, praises, judgements, questions }) =>
    troubles + praises + judgements + questions === 0,
};

interface Counts {
  readonly troubles: number;
  readonly praises: number;
  readonly judgements: number;
  readonly questions: number;
}

/** The names of the cues, in the order of `cuesOf`. */
export const CUE_NAMES: readonly string[] = [
  ...NAMES,
  ...LENGTHS.map((length) => `longer than ${length}`),
  ...Object.keys(TOGETHER),
];

/** Which cues a text has: 1 or 0 each, in the order of `CUE_NAMES`. */
export function cuesOf(text: string): number[] {
  const plain = text.replace(/[’ʼ]/g, "'");
  const own = CUES.map((cue) => (cue.test(plain) ? 1 : 0));
  const countOf = (cues: readonly Cue[]): number => cues.reduce((sum, cue) => sum + (own[NAMES.indexOf(cue)] ?? 0), 0);
  const counts: Counts = {
    troubles: countOf(TROUBLES),
    praises: countOf(PRAISES),
    judgements: countOf(JUDGEMENTS),
    questions: countOf(QUESTIONS),
  };
  return [
    ...own,
    ...LENGTHS.map((length) => (plain.length > length ? 1 : 0)),
    ...Object.values(TOGETHER).map((holds) => (holds(counts) ? 1 : 0)),
  ];
}
