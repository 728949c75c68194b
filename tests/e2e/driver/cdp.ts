import type { CDPSession } from 'playwright-core';
import type { Wire } from './frame.ts';

/** Sends commands of the Chrome DevTools Protocol to one target. */
export type Cdp = Pick<CDPSession, 'send'>;

/** Handles made for one call, let go after it. */
const GROUP = 'driver';

/** The handle of a document, found anew for each call: it may have navigated. */
type FindDocument = () => Promise<string>;

async function callOn(session: Cdp, objectId: string, declaration: string, byValue: boolean) {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: declaration,
    awaitPromise: true,
    returnByValue: byValue,
    objectGroup: GROUP,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result;
}

async function describe(session: Cdp, documentId: string, selector: string) {
  const found = await callOn(
    session,
    documentId,
    `function () { return this.querySelector(${JSON.stringify(selector)}); }`,
    false,
  );
  if (found.objectId === undefined) return null;
  return (await session.send('DOM.describeNode', { objectId: found.objectId, pierce: true })).node;
}

async function resolve(session: Cdp, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup: GROUP });
  if (object.objectId === undefined) throw new Error('The node is gone.');
  return object.objectId;
}

/** `sessionOf` gives the session of a frame that lives in a process of its own, or `null`. */
export function createWire(
  session: Cdp,
  findDocument: FindDocument,
  sessionOf: (selector: string) => Promise<Cdp | null> = () => Promise.resolve(null),
): Wire {
  const release = () => session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  const call = async (objectId: string, declaration: string) =>
    String((await callOn(session, objectId, declaration, true)).value);
  return {
    call: async (source) => {
      try {
        return await call(await findDocument(), `function () { return (${source})(); }`);
      } finally {
        await release();
      }
    },
    callInShadow: async (host, source) => {
      try {
        const node = await describe(session, await findDocument(), host);
        const root = node?.shadowRoots?.[0];
        if (root === undefined) return null;
        return await call(await resolve(session, root.backendNodeId), `function () { return (${source})(this); }`);
      } finally {
        await release();
      }
    },
    child: async (selector) => {
      const own = await sessionOf(selector);
      if (own !== null) return createWire(own, documentOf(own));
      const findChild = async () => {
        const node = await describe(session, await findDocument(), selector);
        if (!node?.contentDocument) throw new Error(`No document in ${selector}.`);
        return resolve(session, node.contentDocument.backendNodeId);
      };
      await findChild();
      return createWire(session, findChild);
    },
  };
}

/** The document that a session's page or frame shows. */
export function documentOf(session: Cdp): FindDocument {
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document', objectGroup: GROUP });
    if (result.objectId === undefined) throw new Error('No document yet.');
    return result.objectId;
  };
}
