/** Fetches one text from an https address: bounded in size and time, and nothing sent along. */
import { MOST_BYTES } from '@/lib/presets/parse.ts';

/** For the whole answer, in ms. */
const PATIENCE = 15_000;

export type FetchedText =
  | { readonly kind: 'text'; readonly text: string; readonly etag: string | null; readonly type: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'absent'; readonly reason: string }
  /** Goes on from "The document". */
  | { readonly kind: 'failed'; readonly reason: string };

const failed = (reason: string): FetchedText => ({ kind: 'failed', reason });

/** What storage hosts answer for a file that isn't there: 403 where listing is not public (object stores). */
const ABSENT = new Set([403, 404, 410]);

/** With an `etag` asks for news only. `patience` in ms. Never throws. */
export async function fetchText(url: string, etag: string | null, patience = PATIENCE): Promise<FetchedText> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual', // another address would be another permission
      headers: etag === null ? {} : { 'if-none-match': etag },
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return failed('could not be fetched: its address leads to another one');
    if (!response.ok) {
      const reason = `could not be fetched: the host answered ${response.status}`;
      return ABSENT.has(response.status) ? { kind: 'absent', reason } : failed(reason);
    }
    return await readText(response);
  } catch {
    if (signal.aborted) return failed(`did not arrive within ${patience / 1000} seconds`);
    return failed('could not be fetched: the host was not reached, or broke off');
  }
}

async function readText(response: Response): Promise<FetchedText> {
  const bytes = await readBytes(response);
  if (bytes === null) return failed(`is larger than ${MOST_BYTES / 1024} KiB`);
  // Firefox hands over what came before a connection broke off, without an error.
  const promised = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  if (promised !== null && bytes.length < Number(promised)) return failed('was cut off on its way');
  try {
    return {
      kind: 'text',
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      etag: response.headers.get('etag'),
      type: (response.headers.get('content-type') ?? '').split(';', 1).join().trim().toLowerCase(),
    };
  } catch {
    return failed('is not UTF-8 text');
  }
}

/** The body, or `null` as soon as there is too much of it. */
async function readBytes({ body }: Response): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (length + part.value.length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
}
