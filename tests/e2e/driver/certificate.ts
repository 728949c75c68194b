import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER (ITU-T X.690): one value is a tag, the length of its content, and the content. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  // The shortest form there is, or Chromium refuses the certificate.
  if (content.length < 0x100) return Buffer.concat([Buffer.from([tag, 0x81, content.length]), content]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([Buffer.from([tag, 0x82]), length, content]);
}

const sequence = (...items: readonly Uint8Array[]) => der(0x30, ...items);
const set = (item: Uint8Array) => der(0x31, item);
const objectId = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const utf8 = (text: string) => der(0x0c, Buffer.from(text));
const utcTime = (date: Date) => der(0x17, Buffer.from(date.toISOString().replace(/^..|[-T:]|\.\d+/g, '')));
const bitString = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes);

const ECDSA_WITH_SHA256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)); // 1.2.840.10045.4.3.2
const COMMON_NAME = objectId(0x55, 0x04, 0x03); // 2.5.4.3
const SUBJECT_ALT_NAME = objectId(0x55, 0x1d, 0x11); // 2.5.29.17

/**
 * A certificate for the given hosts, made on the spot (RFC 5280), valid for a day on either side of now: no key lies in the
 * repository and nothing need be installed. Browsers must be told to accept it.
 */
export function selfSignedCertificate(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(COMMON_NAME, utf8('Tactful test site'))));
  const day = 86_400_000;
  const validity = sequence(utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + day)));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const toSign = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([1]), randomBytes(8)), // a new serial number each time, or Firefox refuses it as reused
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, names)))),
  );
  const certificate = sequence(toSign, ECDSA_WITH_SHA256, bitString(sign('sha256', toSign, privateKey)));
  const base64 = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
