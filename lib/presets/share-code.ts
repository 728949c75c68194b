/** A preset as a short text to paste into a chat: compressed, with a checksum. */
import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { MOST_BYTES, parsePresetText, type PresetFault, type PresetResult } from './parse.ts';
import type { Preset } from './schema.ts';

const PREFIX = 'tactful1.';

/** The code: `tactful1.` + checksum + `.` + base64url of the deflated JSON. */
export function encodePreset(preset: Preset): string {
  const bytes = deflateSync(strToU8(JSON.stringify(preset)), { level: 9 });
  return `${PREFIX}${checksumOf(bytes)}.${base64urlnopad.encode(bytes)}`;
}

/** Reads a pasted code; spaces and line breaks that a chat put in are taken out. Never throws. */
export function decodePreset(code: string): PresetResult {
  const compact = code.replace(/\s+/g, '');
  if (!compact.startsWith(PREFIX)) return refused(`is not a code: codes begin with ${PREFIX}`);
  const [checksum = '', body = ''] = compact.slice(PREFIX.length).split('.');
  if (body.length > MOST_BYTES) return refused('is too long for a code');
  try {
    const bytes = base64urlnopad.decode(body);
    if (checksumOf(bytes) !== checksum) return refused('is damaged: some of the code is missing or changed');
    // A small code must not unpack into a flood: the output has one fixed place.
    const unpacked = inflateSync(bytes, { out: new Uint8Array(MOST_BYTES + 1) });
    if (unpacked.length > MOST_BYTES) return refused(`unpacks to more than ${MOST_BYTES / 1024} KiB`);
    return parsePresetText(strFromU8(unpacked));
  } catch {
    return refused('is damaged: it does not unpack');
  }
}

function refused(message: string): PresetResult {
  const fault: PresetFault = { path: '', message };
  return { kind: 'faults', faults: [fault] };
}

/** Adler-32 (RFC 1950), as eight hex digits: catches what a chat cut off. */
function checksumOf(bytes: Uint8Array): string {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a).toString(16).replace('-', '').padStart(8, '0');
}
