import { inflateSync } from 'node:zlib';

/** What runs something by itself or opens something else. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|RichMedia|XFA|SubmitForm|ImportData)\b/;

const MOST_OBJECT_STREAMS = 200;
const LARGEST_OBJECT_STREAM = 4 * 1024 * 1024;

/**
 * Does a PDF carry something that acts by itself: script, a program to be started, a form that sends?
 * Looked for in the bytes, names written with #-codes and packed objects included; a hit may be a
 * false alarm, which costs a reviewer one look.
 */
export function hasScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return isActive(withoutStreams(text)) || packedObjects(text).some(isActive);
}

/** What pictures and fonts hold is no object; a name could stand there by chance. */
function withoutStreams(text: string): string {
  return text
    .split(/endstream\b/)
    .map((part) => {
      const start = part.search(/\bstream\r?\n/);
      return start < 0 ? part : part.slice(0, start);
    })
    .join('\n');
}

function packedObjects(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\/ObjStm\b[^]{0,300}?\bstream\r?\n/g)) {
    if (found.length >= MOST_OBJECT_STREAMS) break;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const unpacked = end < 0 ? null : unpack(text.slice(start, end));
    if (unpacked !== null) found.push(unpacked);
  }
  return found;
}

function unpack(text: string): string | null {
  try {
    const options = { maxOutputLength: LARGEST_OBJECT_STREAM };
    return inflateSync(Buffer.from(text, 'latin1'), options).toString('latin1');
  } catch {
    return null;
  }
}

function isActive(text: string): boolean {
  return ACTIVE.test(text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => unhex(hex)));
}

function unhex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
