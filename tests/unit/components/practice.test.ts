// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COMPOSER_ATTRIBUTE, createPracticeSite, POST_ATTRIBUTE } from '@/components/practice/practice-site.ts';
import { SITUATIONS } from '@/components/practice/situations.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';

const KINDS: Readonly<Record<string, IncomingKind>> = {
  'angry-guest': 'complaint',
  fan: 'compliment',
  buyer: 'purchase-intent',
  troll: 'abuse',
  question: 'question',
  criticism: 'criticism',
};

describe.each(SITUATIONS)('the practice situation "$title"', ({ id, draft, answer, incoming, thread, site }) => {
  const analyse = (text: string) => createAnalyser().analyse(text, { incoming, thread, site });

  it('is recognised for what it is', () => {
    expect(analyse(draft).kind).toBe(KINDS[id]);
  });

  it('gives the coach something to say about the draft', () => {
    expect(analyse(draft).findings.length).toBeGreaterThan(0);
  });

  it('has a good answer in which nothing has to change', () => {
    const { findings } = analyse(answer);
    expect(findings.filter(({ severity }) => severity !== 'tip')).toEqual([]);
  });
});

describe('the adapter of the practice page', () => {
  const [guest] = SITUATIONS;
  const site = createPracticeSite(() => guest);

  it('finds the box of the situation and its button, and nothing else', () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.setAttribute(COMPOSER_ATTRIBUTE, '');
    const editable = box.appendChild(document.createElement('div'));
    editable.contentEditable = 'true';
    const paragraph = editable.appendChild(document.createElement('p'));
    const button = box.appendChild(document.createElement('button'));
    button.setAttribute(POST_ATTRIBUTE, '');
    const elsewhere = document.body.appendChild(document.createElement('textarea'));
    expect(site.composerAt(paragraph)).toBe(editable);
    expect(site.submitOf(editable)).toBe(button);
    expect(site.composerAt(elsewhere)).toBeNull();
  });

  it('answers for the situation on show', () => {
    expect(site.id).toBe(guest.site);
    expect(site.incomingOf(document.body, 0)).toBe(guest.incoming);
  });
});
