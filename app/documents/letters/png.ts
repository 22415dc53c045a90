const HEAD = 8;

/** Pieces of a PNG that say something beside the picture: time, place, text. */
const NOTES = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** Width and height in points; null where the head tells none. */
export function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24) return null;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** The same picture without what was written beside it or behind its end. */
export function pngWithoutNotes(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [view.subarray(0, HEAD)];
  let at = HEAD;
  while (at + 12 <= view.length) {
    const end = at + 12 + view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    if (end > view.length) break;
    if (!NOTES.includes(type)) parts.push(view.subarray(at, end));
    at = end;
    if (type === 'IEND') return new Uint8Array(Buffer.concat(parts));
  }
  return new Uint8Array(Buffer.concat([...parts, view.subarray(at)]));
}
