/** Draft.js and fbjs look for Node's name of the global object when they load: import this before them. */
Object.defineProperty(globalThis, 'global', { value: globalThis, configurable: true, writable: true });
