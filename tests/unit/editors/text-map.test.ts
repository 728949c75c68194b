// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BLOCKS, type Dialect, mapText } from '@/lib/editors/text-map.ts';
import { offsetOf, rangeOf } from '@/lib/editors/text-places.ts';

const PLAIN: Dialect = { line: BLOCKS, ignored: '.ql-ui', filler: '\uFEFF', doublesLastNewline: false };
const DRAFT_JS: Dialect = { line: '[data-block="true"]', ignored: null, filler: null, doublesLastNewline: true };

type Child = string | Node;

function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const p = (...children: Child[]) => element('p', {}, ...children);
const br = () => element('br', {});
const emoji = (alt: string) => element('img', { alt });
const mention = (name: string) => element('span', { contenteditable: 'false' }, name);

function box(...lines: Child[]): HTMLElement {
  const root = element('div', { contenteditable: 'true' }, ...lines);
  document.body.replaceChildren(root);
  return root;
}

const textOf = (root: HTMLElement, dialect = PLAIN) => mapText(root, dialect).text;

describe('the text of an editable element', () => {
  it('is its lines joined by line breaks, empty ones too', () => {
    expect(textOf(box(p('One'), p(br()), p('two')))).toBe('One\n\ntwo');
    expect(textOf(box(p(br())))).toBe('');
    expect(textOf(box(p()))).toBe('');
    expect(textOf(box())).toBe('');
  });

  it('has a break for each <br> but the last of a line', () => {
    expect(textOf(box(p('One', br(), 'two', br(), br())))).toBe('One\ntwo\n');
    expect(textOf(box(p(br(), br())))).toBe('\n');
  });

  it('holds emoji images as their characters and mentions as their words', () => {
    const root = box(p('Hi ', element('b', {}, mention('@Ann B')), emoji('👩‍👧'), element('span', {}, emoji('😀'))));
    expect(textOf(root)).toBe('Hi @Ann B👩‍👧😀');
  });

  it('takes the innermost blocks as lines, but none inside a mention', () => {
    const list = element('ul', {}, element('li', {}, p('one')), element('li', {}, 'two'));
    const card = p('Hi ', element('span', { contenteditable: 'false' }, element('div', {}, 'Ann')));
    expect(textOf(box(element('div', {}, list), card))).toBe('one\ntwo\nHi Ann');
  });

  it('leaves out what a framework puts there for itself', () => {
    const bullet = element('span', { class: 'ql-ui', contenteditable: 'false' }, '•');
    expect(textOf(box(p(bullet, 'a\uFEFFb\uFEFF', emoji(''))))).toBe('ab');
  });

  it('knows that Draft.js doubles the last line break of a block', () => {
    const block = (text: string) => element('div', { 'data-block': 'true' }, element('span', {}, text));
    expect(textOf(box(block('One\n\n'), block('two\nthree')), DRAFT_JS)).toBe('One\n\ntwo\nthree');
  });

  it('takes text that lies in the element itself', () => {
    expect(textOf(box('bare'))).toBe('bare');
  });
});

describe('a place in the text', () => {
  const root = () =>
    box(p('Hi ', mention('@Ann'), ' \uFEFFyou', emoji('😀')), p(br()), p('a', element('b', {}, 'bc'), br(), 'd'));

  it('is found again from the page', () => {
    const map = mapText(root(), PLAIN);
    for (let offset = 0; offset <= map.text.length; offset++) {
      const range = rangeOf(map, { start: offset, end: offset });
      const isInsideAtom = map.pieces.some(
        (piece) => piece.kind === 'atom' && piece.start < offset && offset < piece.end,
      );
      if (range === null) throw new Error(`No range at ${String(offset)}.`);
      if (!isInsideAtom) expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  it('ends at the mention where it lies in one', () => {
    const map = mapText(root(), PLAIN);
    const inside = document.querySelector('[contenteditable="false"]')?.firstChild;
    if (!inside) throw new Error('No mention.');
    expect(offsetOf(map, inside, 2)).toBe('Hi @Ann'.length);
  });

  it('is none once its node has left the page', () => {
    const map = mapText(root(), PLAIN);
    document.querySelector('p')?.remove();
    expect(rangeOf(map, { start: 0, end: 2 })).toBeNull();
    expect(rangeOf(map, { start: map.text.length - 1, end: map.text.length })).not.toBeNull();
  });

  it('is none where its node holds less text by now', () => {
    const map = mapText(box(p('One two')), PLAIN);
    document.querySelector('p')?.firstChild?.replaceWith('One');
    expect(rangeOf(map, { start: 4, end: 7 })).toBeNull();
  });
});

/** What a range shows, by the same reading as the text: images by their characters. */
function wordsIn(range: Range): string {
  const copy = range.cloneContents();
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  return copy.textContent ?? '';
}

describe('any span within a line', () => {
  const piece = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replaceAll('\uFEFF', 'x')),
    fc.constantFrom('😀', '👩‍👧', 'שלום').map((text) => element('b', {}, element('i', {}, text))),
    fc.constantFrom('😀', '❤️').map(emoji),
  );

  it('has a range that shows exactly its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (lines, a, b) => {
          const root = box(
            ...lines.map((line) => p(...line.map((one) => (typeof one === 'string' ? one : one.cloneNode(true))))),
          );
          const map = mapText(root, PLAIN);
          const row = map.text.split('\n').filter((line) => line !== '')[0] ?? '';
          const first = map.text.indexOf(row);
          const [start = 0, end = 0] = [a % (row.length + 1), b % (row.length + 1)].sort((x, y) => x - y);
          const isWhole = map.pieces.every(
            ({ kind, start: from, end: to }) =>
              kind !== 'atom' || ![start + first, end + first].some((at) => from < at && at < to),
          );
          fc.pre(isWhole);
          const range = rangeOf(map, { start: first + start, end: first + end });
          return range !== null && wordsIn(range) === row.slice(start, end);
        },
      ),
    );
  });
});
