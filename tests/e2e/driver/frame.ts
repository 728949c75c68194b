import { until } from './until.ts';

/** Name of the one element that the coach adds to a frame; all else of it is in that element's closed shadow root. */
const COACH_HOST = 'tactful-coach';

/** In CSS pixels from the top left of the page's viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a browser's protocol has to do for one document; everything else is built on it. */
export interface Wire {
  /** Calls `() => Promise<string>`, given as source, in the page's own world, whatever its CSP. */
  call(source: string): Promise<string>;
  /** Calls `(root: ShadowRoot) => Promise<string>` with the shadow root of the first `host` element, or gives `null` when there is none. */
  callInShadow(host: string, source: string): Promise<string | null>;
  /** The document inside the iframe that `selector` finds. */
  child(selector: string): Promise<Wire>;
}

/** A tree of elements: a document, or the coach's shadow root. Selectors are CSS. All waits are for a state, at most 10 s. */
export interface Tree {
  /** Waits for an element and gives its text as rendered. */
  text(selector: string): Promise<string>;
  /** Waits for an element that is rendered. */
  rect(selector: string): Promise<Rect>;
  /** Presses the mouse in the middle of an element (scrolled into view) or at a point. */
  click(target: string | Point): Promise<void>;
  hover(target: string | Point): Promise<void>;
}

/** The coach of one frame, seen through its closed shadow root. */
export interface Coach extends Tree {
  isMounted(): Promise<boolean>;
  /** `fn` runs in the page: it sees only its arguments, which (as its result) go through JSON. Throws when no coach is there. */
  evaluate<Args extends unknown[], Result>(
    fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until `fn` gives something else than false, null or undefined. */
  waitFor<Args extends unknown[], Result>(
    fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Exclude<Result, false | null | undefined>>;
}

/** A document in a page. */
export interface Frame extends Tree {
  readonly coach: Coach;
  /** `fn` runs in the page's own world: it sees only its arguments, which (as its result) go through JSON. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until `fn` gives something else than false, null or undefined. */
  waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Exclude<Result, false | null | undefined>>;
  /** The marked words of each severity, an emoji's picture as its character, in the order of the highlight registry. */
  highlights(): Promise<Record<'stop' | 'warn' | 'tip', string[]>>;
  /** The frame in an iframe of this one. */
  frame(selector: string): Promise<Frame>;
}

/** Moves and presses the mouse for a tree. */
export interface Mouse {
  move(point: Point): Promise<void>;
  press(point: Point): Promise<void>;
}

/** What the frames of a page share. */
export interface Surroundings {
  readonly mouse: Mouse;
  /** Uncaught errors and `console.error` lines so far: named when a wait is in vain. */
  readonly errors: readonly string[];
}

const spread = (args: readonly unknown[]) => args.map((arg) => `, ${JSON.stringify(arg) ?? 'undefined'}`).join('');

const explainBy = (errors: readonly string[]) =>
  errors.length > 0 ? `\nErrors of the page:\n${errors.join('\n')}` : '';

/** The value that `{"value": …}` holds. The type is the caller's word for what its function returned. */
function valueOf<Result>(json: string): Result {
  return (JSON.parse(json) as { value: Result }).value;
}

/** Runs in the page. */
function readText(root: ParentNode, selector: string): string | null {
  const element = root.querySelector(selector);
  if (element === null) return null;
  return element instanceof HTMLElement ? element.innerText : element.textContent;
}

/** Runs in the page. */
function readRect(root: ParentNode, selector: string, scroll: boolean): Rect | null {
  const element = root.querySelector(selector);
  if (element === null) return null;
  if (scroll) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

type InRoot = <Args extends unknown[], Result>(
  fn: (root: ParentNode, ...args: Args) => Result,
  ...args: Args
) => Promise<Result>;

/** `origin` gives where the tree's viewport lies in the page's. */
function createTree(inRoot: InRoot, origin: () => Promise<Point>, { mouse, errors }: Surroundings): Tree {
  const explain = () => explainBy(errors);
  const rectOf = async (selector: string, scroll: boolean): Promise<Rect> => {
    const rect = await until(`a rendered ${selector}`, () => inRoot(readRect, selector, scroll), explain);
    const { x, y } = await origin();
    return { ...rect, x: rect.x + x, y: rect.y + y };
  };
  const pointOf = async (target: string | Point): Promise<Point> => {
    if (typeof target !== 'string') return target;
    const { x, y, width, height } = await rectOf(target, true);
    return { x: x + width / 2, y: y + height / 2 };
  };
  return {
    text: (selector) => until(`an element ${selector}`, () => inRoot(readText, selector), explain),
    rect: (selector) => rectOf(selector, false),
    click: async (target) => mouse.press(await pointOf(target)),
    hover: async (target) => mouse.move(await pointOf(target)),
  };
}

function createCoach(wire: Wire, origin: () => Promise<Point>, surroundings: Surroundings): Coach {
  const call = (fn: (...args: never[]) => unknown, args: readonly unknown[]) =>
    wire.callInShadow(
      COACH_HOST,
      `async (root) => JSON.stringify({ value: await (${fn.toString()})(root${spread(args)}) })`,
    );
  const evaluate: Coach['evaluate'] = async (fn, ...args) => {
    const json = await call(fn, args);
    if (json === null) throw new Error(`No ${COACH_HOST} in this frame.`);
    return valueOf(json);
  };
  return {
    ...createTree(evaluate, origin, surroundings),
    evaluate,
    isMounted: async () => (await call(() => true, [])) !== null,
    waitFor: (fn, ...args) =>
      until(
        `in the coach: ${fn.toString()}`,
        () => evaluate(fn, ...args),
        () => explainBy(surroundings.errors),
      ),
  };
}

export function createFrame(wire: Wire, origin: () => Promise<Point>, surroundings: Surroundings): Frame {
  const explain = () => explainBy(surroundings.errors);
  const evaluate: Frame['evaluate'] = async (fn, ...args) =>
    valueOf(
      await wire.call(
        `async () => JSON.stringify({ value: await (${fn.toString()})(${spread(args).replace(/^, /, '')}) })`,
      ),
    );
  const inDocument: InRoot = async (fn, ...args) =>
    valueOf(await wire.call(`async () => JSON.stringify({ value: (${fn.toString()})(document${spread(args)}) })`));
  return {
    ...createTree(inDocument, origin, surroundings),
    coach: createCoach(wire, origin, surroundings),
    evaluate,
    waitFor: (fn, ...args) => until(fn.toString(), () => evaluate(fn, ...args), explain),
    highlights: () =>
      evaluate(() => {
        const wordsOf = (range: AbstractRange) => {
          if (!(range instanceof Range)) return '';
          const words = range.cloneContents();
          for (const emoji of words.querySelectorAll('img')) emoji.replaceWith(emoji.alt);
          return words.textContent;
        };
        const marked = (severity: string) => [...(CSS.highlights.get(`tactful-${severity}`) ?? [])].map(wordsOf);
        return { stop: marked('stop'), warn: marked('warn'), tip: marked('tip') };
      }),
    frame: async (selector) => {
      const child = await until(`a frame in ${selector}`, () => wire.child(selector), explain);
      const childOrigin = async () => {
        const inner = await evaluate((selector) => {
          const iframe = document.querySelector(selector);
          if (iframe === null) throw new Error(`No ${selector}.`);
          const { x, y } = iframe.getBoundingClientRect();
          return { x: x + iframe.clientLeft, y: y + iframe.clientTop };
        }, selector);
        const outer = await origin();
        return { x: inner.x + outer.x, y: inner.y + outer.y };
      };
      return createFrame(child, childOrigin, surroundings);
    },
  };
}
