/** One worker thread of `tactful check --jobs`. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Preset } from '@/lib/presets/schema.ts';
import { createChecker, type InputLine } from './checker.ts';

const { preset } = workerData as { readonly preset: Preset | undefined };
const check = createChecker(preset);

parentPort?.on('message', ({ batch, reply }: { readonly batch: readonly InputLine[]; readonly reply: MessagePort }) => {
  reply.postMessage(batch.map(check));
});
