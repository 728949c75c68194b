// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from '@/lib/sites/visible-text.ts';

function parse(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  const [root] = document.body.children;
  if (!root) throw new Error('nothing parsed');
  return root;
}

describe('visible text', () => {
  it.each([
    ['an emoji image is its character', 'So <img alt="😡" src="data:,"> sad', 'So 😡 sad'],
    ['blocks and breaks end lines', '<p>One</p><p>two<br>three</p>', 'One\ntwo\nthree'],
    ['line breaks of the source are spaces', 'One\n   two&nbsp;three', 'One two three'],
    ['line breaks of pre-wrapped text are kept', '<span style="white-space: pre-wrap">One\ntwo</span>', 'One\ntwo'],
    ['zero-width and bidi characters are dropped', 'Re&#x200b;fund&#x34f; &#x202e;me&#x2069;', 'Refund me'],
    ['a joiner inside an emoji stays, a stray one goes', '👩&#x200d;💻 re&#x200d;fund', '👩\u200d💻 refund'],
    ['undisplayed digits are dropped', '2<b style="display: none">47</b> d', '2 d'],
    ['transparent text is dropped', 'Hello <i style="opacity: 0">.com</i>', 'Hello'],
    ['text moved off the page is dropped', 'Hello <i style="position: absolute; left: -9999px">.com</i>', 'Hello'],
    ['a copy for screen readers is dropped', 'Ana <span class="visually-hidden">Ana, Premium</span>', 'Ana'],
    ['the title of an icon is dropped', 'Ana<svg><title>Facebook</title></svg>', 'Ana'],
    ['hidden nodes are dropped', 'Ana <span hidden>Lima</span>', 'Ana'],
  ])('%s', (_, html, text) => {
    expect(visibleText(parse(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    expect(visibleText(parse('A long story… <span role="button">See more</span>'), '[role="button"]')).toBe(
      'A long story…',
    );
  });

  it('fits on one line for names', () => {
    expect(visibleLine(parse('<div>Ana</div><div>@ana</div>'))).toBe('Ana @ana');
  });
});
