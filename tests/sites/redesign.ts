/** What a site's next build may do to its own page, seeded. Nothing here touches the inside of an editor: that is the framework's. */

type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const outsideEditors = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((element) => !element.closest('[contenteditable] *'));

/** Classes that the editors' own libraries set, which no build of the site renames. */
const LIBRARY_CLASS = /^(?:public-|ql-|tiptap|ProseMirror|notranslate)/;

const renamed = (name: string) => (LIBRARY_CLASS.test(name) ? name : `x${name.replace(/\W/g, '')}q7`);

function renameClasses(root: ParentNode): void {
  for (const element of root.querySelectorAll('[class]')) {
    element.setAttribute('class', [...element.classList].map(renamed).join(' '));
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = style.textContent.replace(/\.([\w-]+)(?= \{)/g, (_, name: string) => `.${renamed(name)}`);
  }
}

function wrapNodes(root: ParentNode, random: Random): void {
  for (const element of outsideEditors(root)) {
    if (random() > 0.25 || element.matches('br, img, svg *, template, li')) continue;
    const wrapper = document.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

const UNRELATED = ['tabindex', 'lang', 'aria-modal', 'aria-disabled', 'style', 'aria-posinset', 'target'];

function dropUnrelatedAttributes(root: ParentNode, random: Random): void {
  for (const element of outsideEditors(root)) {
    for (const name of UNRELATED) if (random() < 0.5) element.removeAttribute(name);
  }
}

/** Empty nodes of the site, and nodes as other extensions leave them. */
function insertSiblings(root: ParentNode, random: Random): void {
  for (const element of outsideEditors(root)) {
    if (random() > 0.2 || !element.parentElement) continue;
    const name = ['div', 'span', 'grammarly-extension', 'lt-highlighter'][Math.floor(random() * 4)] ?? 'div';
    const sibling = document.createElement(name);
    sibling.setAttribute('data-lt-tmp-id', 'x');
    if (random() < 0.5) element.before(sibling);
    else element.after(sibling);
  }
}

const HOOKS = [
  'data-testid',
  'aria-label',
  'role',
  'componentkey',
  'data-pagelet',
  'data-ad-rendering-role',
  'data-urn',
];

/** One hook of the page goes for good, wherever it stood. */
function dropHook(root: ParentNode, random: Random): void {
  const hooks = outsideEditors(root).flatMap((element) =>
    HOOKS.flatMap((name) => (element.hasAttribute(name) ? [{ name, value: element.getAttribute(name) ?? '' }] : [])),
  );
  const hook = hooks[Math.floor(random() * hooks.length)];
  if (!hook) return;
  for (const element of root.querySelectorAll(`[${hook.name}="${CSS.escape(hook.value)}"]`)) {
    element.removeAttribute(hook.name);
  }
}

const MUTATIONS = [renameClasses, wrapNodes, dropUnrelatedAttributes, insertSiblings, dropHook];

/** Two to four of the mutations, in random order. */
export function redesign(root: ParentNode, seed: number): void {
  const random = randomFrom(seed);
  const chosen = MUTATIONS.map((mutate) => ({ mutate, rank: random() })).toSorted((a, b) => a.rank - b.rank);
  for (const { mutate } of chosen.slice(0, 2 + Math.floor(random() * 3))) mutate(root, random);
}
