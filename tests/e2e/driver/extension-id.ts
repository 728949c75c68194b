import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

async function readManifest(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

/**
 * The id that Chromium gives to what has this hash: 32 hex digits of its SHA-256, written with the letters a to p
 * (Chromium's components/crx_file/id_util.cc).
 */
export function chromiumId(bytes: Uint8Array | string): string {
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Of an unpacked extension: from its `key` when it has one, else from its folder. */
export async function chromiumExtensionId(folder: string): Promise<string> {
  const manifest = await readManifest(folder);
  const hasKey = typeof manifest === 'object' && manifest !== null && 'key' in manifest;
  return hasKey && typeof manifest.key === 'string'
    ? chromiumId(Buffer.from(manifest.key, 'base64'))
    : chromiumId(resolve(folder));
}

/** The id that a Firefox build names itself by. */
export async function firefoxExtensionId(folder: string): Promise<string> {
  const manifest = await readManifest(folder);
  const id = JSON.stringify(manifest).match(/"gecko":\{[^}]*?"id":"([^"]+)"/)?.[1];
  if (id === undefined) throw new Error(`${folder} has no browser_specific_settings.gecko.id.`);
  return id;
}
