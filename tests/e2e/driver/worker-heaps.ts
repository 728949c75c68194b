import type { CDPSession } from 'playwright-core';

const attach = (session: CDPSession, autoAttach: boolean) =>
  session.send('Target.setAutoAttach', { autoAttach, waitForDebuggerOnStart: false, flatten: false });

/** Asks a worker through the session of its page; `null` where the worker ends before it has answered. */
function ask(page: CDPSession, worker: string, id: number, method: string): Promise<unknown> {
  return new Promise((resolve) => {
    const finish = (result: unknown) => {
      page.off('Target.receivedMessageFromTarget', take);
      page.off('Target.detachedFromTarget', leave);
      resolve(result);
    };
    const take = ({ sessionId, message }: { sessionId: string; message: string }) => {
      const said = JSON.parse(message) as { id?: number; result?: unknown }; // the form of all answers of the protocol
      if (sessionId === worker && said.id === id) finish(said.result);
    };
    const leave = ({ sessionId }: { sessionId: string }) => {
      if (sessionId === worker) finish(null);
    };
    page.on('Target.receivedMessageFromTarget', take);
    page.on('Target.detachedFromTarget', leave);
    const message = JSON.stringify({ id, method });
    page.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(() => finish(null)); // it is gone
  });
}

/** Bytes on the heap of each dedicated worker of a tab, once garbage was collected. */
export async function weighWorkers(page: CDPSession): Promise<readonly number[]> {
  const workers: string[] = [];
  const note = ({ sessionId }: { sessionId: string }) => workers.push(sessionId);
  page.on('Target.attachedToTarget', note);
  try {
    await attach(page, true);
    const answers = await Promise.all(
      workers.map(async (worker) => {
        await ask(page, worker, 1, 'HeapProfiler.collectGarbage');
        return (await ask(page, worker, 2, 'Runtime.getHeapUsage')) as { usedSize: number } | null;
      }),
    );
    return answers.flatMap((usage) => usage?.usedSize ?? []);
  } finally {
    page.off('Target.attachedToTarget', note);
    await attach(page, false);
  }
}
