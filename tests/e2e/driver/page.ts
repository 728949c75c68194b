import { createFrame, type Frame, type Mouse, type Wire } from './frame.ts';
import type { Holdings, Meter } from './meter.ts';

/** A tab. Keys go to what has the focus, as a person's do. */
export interface Page extends Frame {
  /** Uncaught errors and `console.error` lines of the page and of the content scripts in it, in order. */
  readonly errors: readonly string[];
  /** What the coach said in the console of parts of it that gave up. */
  readonly faults: readonly string[];
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes it the active tab of its window. */
  toFront(): Promise<void>;
  /** Real key events, one character after the other; `delay` ms between them (default none). `\n` is Enter. */
  type(text: string, options?: { readonly delay?: number }): Promise<void>;
  /** One key or a combination: `Enter`, `Control+z`, `Shift+ArrowLeft`; `ControlOrMeta` is the platform's command key. */
  press(keys: string): Promise<void>;
  /** An input method, where the browser's protocol has one: Chromium. */
  readonly ime: InputMethod | null;
  /** What the tab holds, once garbage was collected. */
  weigh(): Promise<Holdings>;
  /** Where the browser's protocol tells the cost of a tab: Chromium. */
  readonly meter: Meter | null;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The toolbar popup, open over the page in front. */
export interface Popup extends Frame {
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Types by way of a composition, as for Japanese. */
export interface InputMethod {
  /** Shows a text as being composed; it takes the place of the last one. */
  compose(text: string): Promise<void>;
  /** Ends the composition with a text. */
  commit(text: string): Promise<void>;
}

/** The parts of a browser library's page that need no more than a name. */
export interface Devices {
  readonly keyDown: (key: string) => Promise<void>;
  readonly keyUp: (key: string) => Promise<void>;
  readonly type: (text: string, delay: number) => Promise<void>;
  readonly mouse: Mouse;
  readonly ime: InputMethod | null;
  readonly weigh: () => Promise<Holdings>;
  readonly meter: Meter | null;
}

/** What a tab wrote to its console, sorted as `Page` has it. */
export function createConsole() {
  const errors: string[] = [];
  const faults: string[] = [];
  const write = (type: string, text: string) => {
    if (type === 'error') errors.push(text);
    if (text.startsWith('Tactful:')) faults.push(text);
  };
  return { errors, faults, write };
}

const keyName = (key: string) => (key === 'ControlOrMeta' ? (process.platform === 'darwin' ? 'Meta' : 'Control') : key);

export function createPage(
  wire: Wire,
  devices: Devices,
  tab: Pick<Page, 'errors' | 'faults' | 'goto' | 'reload' | 'toFront' | 'screenshot' | 'close'>,
): Page {
  return {
    ...createFrame(wire, () => Promise.resolve({ x: 0, y: 0 }), { mouse: devices.mouse, errors: tab.errors }),
    ...tab,
    ime: devices.ime,
    weigh: devices.weigh,
    meter: devices.meter,
    type: (text, { delay = 0 } = {}) => devices.type(text, delay),
    press: async (combination) => {
      const keys = combination.split('+').map(keyName);
      for (const key of keys) await devices.keyDown(key);
      for (const key of keys.reverse()) await devices.keyUp(key);
    },
  };
}
