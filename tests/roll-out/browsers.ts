/** A browser for each rep, as far as the refresh of a subscription needs one: a storage of its own. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Stored = Map<string, unknown>;

const current = new AsyncLocalStorage<Stored>();

/** What modules read as they start, before there is a rep, is nobody's. */
const NOBODYS: Stored = new Map();
const stored = () => current.getStore() ?? NOBODYS;

const namesOf = (keys: string | readonly string[]) => (typeof keys === 'string' ? [keys] : keys);

Object.assign(fakeBrowser.storage.local, {
  get: (keys: string | readonly string[]) =>
    Promise.resolve(Object.fromEntries(namesOf(keys).map((key) => [key, stored().get(key)]))),
  set: (items: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(items)) stored().set(key, value);
    return Promise.resolve();
  },
  remove: (keys: string | readonly string[]) => {
    for (const key of namesOf(keys)) stored().delete(key);
    return Promise.resolve();
  },
});
Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(true) });
Reflect.set(globalThis, 'browser', fakeBrowser);

/** Runs a task of the product in a browser of its own. */
export type InBrowser = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createBrowser(): InBrowser {
  const storage: Stored = new Map();
  return (task) => current.run(storage, task);
}
