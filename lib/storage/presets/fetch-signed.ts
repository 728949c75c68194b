/** Fetches a document and the signature beside it. */
import { signatureAddress } from './address.ts';
import { fetchText } from './fetch-text.ts';
import type { Problem } from './kept.ts';

export type Fetched =
  | {
      readonly kind: 'document';
      readonly text: string;
      readonly etag: string | null;
      /** The text of the `.jws` file, `null` where there is none. */
      readonly jws: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Plain text too: code hosts serve every file so. */
const JSON_TYPE = /^(?:(?:application|text)\/json|application\/[\w.-]+\+json|text\/plain)$/;

const problem = (kind: Problem['kind'], message: string): Fetched => ({
  kind: 'problem',
  problem: { kind, faults: [{ path: '', message }] },
});

/** With an `etag` asks for news only. Never throws. */
export async function fetchSigned(url: string, etag: string | null): Promise<Fetched> {
  const document = await fetchText(url, etag);
  if (document.kind === 'unchanged') return document;
  if (document.kind !== 'text') return problem('unreachable', document.reason);
  if (!JSON_TYPE.test(document.type))
    return problem('refused', `comes as ${document.type || 'no type'}: its host must send application/json`);
  const signature = await fetchText(signatureAddress(url), null);
  if (signature.kind === 'failed') return problem('unreachable', `came, but its signature ${signature.reason}`);
  // Some hosts answer with a page where there is no file.
  const jws = signature.kind === 'text' && signature.type !== 'text/html' ? signature.text : null;
  return { kind: 'document', text: document.text, etag: document.etag, jws };
}
