/** Signed presets: Ed25519 over the exact bytes, as a detached JWS (RFC 7515, appendix F) beside the document. */
import {
  exportJWK,
  FlattenedSign,
  flattenedVerify,
  generateKeyPair,
  importJWK,
  calculateJwkThumbprint,
  type JWK,
} from 'jose';
import { strToU8 } from 'fflate';

/** A public key as text: the `x` of its JWK (base64url). */
export type PublicKey = string;

/** What a signature file says beside the signature. */
export interface SignedBy {
  readonly key: PublicKey;
  /** Signed by the old key: makes readers who pinned it take this one instead. */
  readonly rotatesFrom: PublicKey | null;
}

export type Verification =
  { readonly kind: 'valid'; readonly by: SignedBy } | { readonly kind: 'invalid'; readonly reason: string };

export interface KeyPair {
  readonly publicKey: PublicKey;
  /** The private key as JWK text: the lead keeps it, nobody else. */
  readonly privateJwk: string;
}

const jwkOf = (key: PublicKey): JWK => ({ kty: 'OKP', crv: 'Ed25519', x: key });

/** Makes a publisher's key pair. */
export async function createKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { x = '' } = await exportJWK(publicKey);
  return { publicKey: x, privateJwk: JSON.stringify(await exportJWK(privateKey)) };
}

/**
 * Signs a document: the text of its `.jws` file. With `previousJwk` (the private key that readers have pinned) the file also
 * holds the old key's word for the new one. Throws where a key is not an Ed25519 JWK.
 */
export async function signDocument(document: string, privateJwk: string, previousJwk?: string): Promise<string> {
  const key = readPrivate(privateJwk);
  const rotation = previousJwk === undefined ? undefined : await sign(key.x, readPrivate(previousJwk));
  const signature = await sign(document, key);
  return JSON.stringify({
    ...signature,
    ...(rotation ? { rotation: { ...rotation, from: readPrivate(previousJwk ?? '').x } } : {}),
    key: key.x,
  });
}

function readPrivate(text: string): JWK & { readonly x: string } {
  const jwk = JSON.parse(text) as JWK;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.x || !jwk.d)
    throw new Error('not an Ed25519 private key (JWK)');
  return { ...jwk, x: jwk.x };
}

async function sign(text: string, jwk: JWK): Promise<{ protected: string; signature: string }> {
  const signer = new FlattenedSign(strToU8(text)).setProtectedHeader({ alg: 'EdDSA', b64: false, crit: ['b64'] });
  const { protected: header = '', signature } = await signer.sign(await importJWK(jwk, 'EdDSA'));
  return { protected: header, signature };
}

/** Checks a document against its `.jws` file. Never throws. */
export async function verifyDocument(document: string, jws: string): Promise<Verification> {
  try {
    const file = JSON.parse(jws) as Partial<{
      protected: string;
      signature: string;
      key: string;
      rotation: { protected: string; signature: string; from: string };
    }>;
    const { key, rotation } = file;
    if (typeof key !== 'string') return { kind: 'invalid', reason: 'the signature names no key' };
    await verify(document, file, key);
    if (!rotation) return { kind: 'valid', by: { key, rotatesFrom: null } };
    await verify(key, rotation, rotation.from);
    return { kind: 'valid', by: { key, rotatesFrom: rotation.from } };
  } catch {
    return { kind: 'invalid', reason: 'the signature does not belong to this document' };
  }
}

async function verify(text: string, jws: { protected?: string; signature?: string }, key: PublicKey): Promise<void> {
  const { protected: header = '', signature = '' } = jws;
  const payload = strToU8(text);
  await flattenedVerify({ payload, protected: header, signature }, await importJWK(jwkOf(key), 'EdDSA'), {
    algorithms: ['EdDSA'],
    crit: { b64: false },
  });
}

/** A short form of a key for people to compare: RFC 7638 thumbprint, in groups of four. */
export async function fingerprintOf(key: PublicKey): Promise<string> {
  const thumbprint = await calculateJwkThumbprint(jwkOf(key));
  return thumbprint.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
