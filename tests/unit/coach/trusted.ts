/** An event as a person's own: the browser marks it so, happy-dom can't. */
export function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export const click = (detail = 1) => trusted(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

export const keydown = (key: string, init: KeyboardEventInit = {}) =>
  trusted(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
