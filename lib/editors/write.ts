import type { Plan } from './text-box.ts';

/** A way to make an editor replace what is selected, by the input path of its users' keys or clipboard. */
type Write = Plan['write'];

/** A content script's window in Firefox, which alone has a way to the page's own window (MDN, "Sharing objects with page scripts"). */
interface PageDoor {
  readonly wrappedJSObject?: PageWindow;
}
type PageWindow = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent' | 'Object'>;

function pageOf(element: Element): PageWindow | null {
  const view: (Window & typeof globalThis & PageDoor) | null = element.ownerDocument.defaultView;
  return view === null ? null : (view.wrappedJSObject ?? view);
}

export function isFirefox(element: Element): boolean {
  return element.ownerDocument.defaultView?.navigator.userAgent.includes('Firefox/') ?? false;
}

/** The browser's own insertion: the page sees `input`. An empty text deletes. */
export const insertText: Write = (element, text) => {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
};

/**
 * A paste of plain text: the editor's own handler inserts it, the browser nothing. Firefox hides a content script's data
 * from the page, so the event is made of the page's own objects.
 */
export const paste: Write = (element, text) => dispatchPaste(element, { 'text/plain': text });

/** A paste of paragraphs, for editors that drop the empty lines of plain text. */
export const pasteParagraphs: Write = (element, text) => {
  const html = text.split('\n').map((line) => {
    const paragraph = element.ownerDocument.createElement('p');
    paragraph.textContent = line;
    return paragraph.outerHTML;
  });
  dispatchPaste(element, { 'text/plain': text, 'text/html': html.join('') });
};

function dispatchPaste(element: HTMLElement, data: Readonly<Record<string, string>>): void {
  const page = pageOf(element);
  if (page === null) return;
  const clipboardData = new page.DataTransfer();
  const init = Object.assign(new page.Object(), { clipboardData, bubbles: true, cancelable: true, composed: true });
  const event = new page.ClipboardEvent('paste', init);
  // Not the one made above: Firefox 153 gives the event an empty data transfer of its own, whatever the init says.
  for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value);
  element.dispatchEvent(event);
}

/** A cut: Draft.js removes the selection from its model. */
export const cut: Write = (element) => {
  element.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));
};

/** A deletion as the browser would announce it. */
export const sendDelete: Write = (element) => {
  element.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'deleteByCut', bubbles: true, cancelable: true, composed: true }),
  );
};

/** The undo key, for editors with a history of their own that listens to keys. */
export function pressUndo(element: HTMLElement): void {
  const isMac = element.ownerDocument.defaultView?.navigator.platform.startsWith('Mac') ?? false;
  element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !isMac,
      metaKey: isMac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** The undo of the browser's edit menu. */
export function sendUndo(element: HTMLElement): void {
  element.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true }),
  );
}
