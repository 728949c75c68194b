// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COMPOSER_ATTRIBUTE, createPracticeSite, POST_ATTRIBUTE } from '@/components/practice/practice-site.ts';
import { SITUATIONS } from '@/components/practice/situations.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';

describe.each(SITUATIONS)('the practice situation "$title"', ({ draft, answer, incoming, thread, site }) => {
  const analyse = (text: string) => createAnalyser().analyse(text, { incoming, thread, site });

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
    document.body.innerHTML = `<div ${COMPOSER_ATTRIBUTE}><div contenteditable="true"><p>Hello</p></div>
      <button ${POST_ATTRIBUTE}>Reply</button></div><textarea></textarea>`;
    const paragraph = document.querySelector('p') ?? expect.fail();
    const composer = site.composerAt(paragraph) ?? expect.fail('no composer');
    expect(composer.isContentEditable).toBe(true);
    expect(site.submitOf(composer)?.textContent).toBe('Reply');
    expect(site.composerAt(document.querySelector('textarea') ?? expect.fail())).toBeNull();
  });

  it('answers for the situation on show', () => {
    expect(site.id).toBe(guest.site);
    expect(site.incomingOf(document.body, 0)).toBe(guest.incoming);
  });
});
