import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/analysis/finding.ts';
import { findTakeable, rewritesOf } from '@/lib/coach/batch.ts';

const TEXT = 'Hi Dana, calm down, that’s policy. Check it and call.';

function finding(words: string, ...replacements: string[]): Finding {
  const start = TEXT.indexOf(words);
  const fixes = replacements.map((replacement) => ({ label: replacement, replacement }));
  return { rule: words, severity: 'warn', start, end: start + words.length, message: 'They may mind.', fixes };
}

const CALM = finding('calm down', 'I hear you');
const POLICY = finding('that’s policy', 'that’s how it was set up', 'it is so');
const CALL = finding(' and call', '');
const TALKING_DOWN = finding('down, that’s', 'so, that is');
const MISSING: Finding = { ...CALM, rule: 'regret', start: null, end: null };

const everywhere = () => true;
const nowhere = () => false;

describe('findTakeable', () => {
  it('leaves out what has no fix, no words, or shares its words with a finding before it', () => {
    expect(findTakeable([CALM, finding('Check'), TALKING_DOWN, MISSING, POLICY])).toEqual([CALM, POLICY]);
    expect(findTakeable([TALKING_DOWN, CALM, POLICY])).toEqual([TALKING_DOWN]);
  });
});

describe('rewritesOf', () => {
  it('takes all first fixes in one rewrite of the words from the first to the last', () => {
    const [rewrite, ...others] = rewritesOf([CALL, POLICY, CALM], TEXT, everywhere);
    expect(others).toEqual([]);
    expect(rewrite).toEqual({
      span: { start: 9, end: TEXT.length - 1 },
      text: 'I hear you, that’s how it was set up. Check it',
    });
  });

  it('takes them one by one from the end where something else lies between', () => {
    expect(rewritesOf([CALM, POLICY, CALL], TEXT, nowhere).map(({ text }) => text)).toEqual([
      '',
      'that’s how it was set up',
      'I hear you',
    ]);
  });

  it('joins the neighbours that it can', () => {
    const isInFirstSentence = ({ end }: { end: number }) => end <= TEXT.indexOf('.');
    expect(rewritesOf([CALM, POLICY, CALL], TEXT, isInFirstSentence).map(({ text }) => text)).toEqual([
      '',
      'I hear you, that’s how it was set up',
    ]);
  });
});
