import { expect, it } from 'vitest';
import { createKeyPair, fingerprintOf, signDocument, verifyDocument } from '@/lib/presets/signature.ts';

const DOCUMENT = '{"name":"Team – Übersee","version":3}';

it('a signed document is valid under its key', async () => {
  const { publicKey, privateJwk } = await createKeyPair();
  const jws = await signDocument(DOCUMENT, privateJwk);
  expect(await verifyDocument(DOCUMENT, jws)).toEqual({ kind: 'valid', by: { key: publicKey, rotatesFrom: null } });
  expect(await fingerprintOf(publicKey)).toMatch(/^(?:\S{4} ){3}\S{4}$/);
});

it.each([
  ['a changed document', DOCUMENT.replace('3', '4'), (jws: string) => jws],
  ['a cut signature file', DOCUMENT, (jws: string) => jws.slice(0, -9)],
  ['a foreign key', DOCUMENT, (jws: string) => jws.replace(/"key":"..../, '"key":"AAAA')],
])('%s is invalid', async (_, document, change) => {
  const { privateJwk } = await createKeyPair();
  expect((await verifyDocument(document, change(await signDocument(DOCUMENT, privateJwk)))).kind).toBe('invalid');
});

it('a new key counts only with the word of the old one', async () => {
  const old = await createKeyPair();
  const next = await createKeyPair();
  const jws = await signDocument(DOCUMENT, next.privateJwk, old.privateJwk);
  expect(await verifyDocument(DOCUMENT, jws)).toEqual({
    kind: 'valid',
    by: { key: next.publicKey, rotatesFrom: old.publicKey },
  });
  const forged = jws.replace(old.publicKey, next.publicKey);
  expect((await verifyDocument(DOCUMENT, forged)).kind).toBe('invalid');
});
