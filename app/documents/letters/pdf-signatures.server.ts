import { instantFromMs, type Instant, parseInstant } from '#app/domain/calendar/instant.ts';
import type { LetterSignature } from '#app/domain/reservation/letter-reading.ts';
import { readCms } from './pdf-signature-cms.server.ts';

/** More than any office signs one letter with. */
const MOST_SIGNATURES = 12;

/** Half a megabyte of DER: certificates and time stamps take far less. */
const LONGEST_CONTENTS = 1024 * 1024;

/** So much of the dictionary lies before and behind the contents, in characters. */
const AROUND = 3_000;

/** The place of a signature in the file: what it covers lies before `from` and between `to` and `end`. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The electronic signatures of a PDF, in the order in which they were put, and whether one is no such thing. */
export async function readSignatures(
  bytes: Uint8Array,
): Promise<{ readonly signatures: LetterSignature[]; readonly hasBad: boolean }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const ranges = [...text.matchAll(/\/ByteRange\s*\[([\d\s-]{1,120})\]/g)];
  const read: { place: Place; signature: LetterSignature }[] = [];
  let hasBad = ranges.length > MOST_SIGNATURES;
  for (const [, range = ''] of ranges.slice(0, MOST_SIGNATURES)) {
    const place = placeOf(range, bytes.byteLength);
    const signature = place === null ? 'bad' : await signatureAt(file, text, place);
    if (signature === 'bad' || place === null) hasBad = true;
    else if (signature !== 'timeStamp')
      read.push({ place, signature: signature as LetterSignature });
  }
  const inOrder = read.toSorted((a, b) => a.place.end - b.place.end);
  return { signatures: inOrder.map(({ signature }) => signature), hasBad };
}

/** Four numbers that lie in the file and in order; a file may claim anything. */
function placeOf(range: string, length: number): Place | null {
  const numbers = range.trim().split(/\s+/).map(Number);
  const [start = -1, before = -1, to = -1, behind = -1] = numbers;
  const fits =
    numbers.length === 4 &&
    numbers.every((it) => Number.isSafeInteger(it) && it >= 0) &&
    start === 0 &&
    to > before + 2 &&
    to - before <= LONGEST_CONTENTS &&
    to + behind <= length;
  return fits ? { from: before, to, end: to + behind } : null;
}

async function signatureAt(
  file: Buffer,
  text: string,
  { from, to, end }: Place,
): Promise<LetterSignature | 'timeStamp' | 'bad'> {
  const hex = /^<([0-9a-f\s]+)>$/i.exec(text.slice(from, to))?.[1]?.replace(/\s/g, '');
  if (hex === undefined) return 'bad';
  const covered = new Uint8Array(Buffer.concat([file.subarray(0, from), file.subarray(to, end)]));
  const cms = await readCms(new Uint8Array(Buffer.from(hex, 'hex')), covered);
  if (cms === null) return 'bad';
  if (cms === 'timeStamp') return cms;
  const { signedAt, ...rest } = cms;
  const dictionary = `${
    text
      .slice(Math.max(0, from - AROUND), from)
      .split(/\bendobj\b/)
      .at(-1) ?? ''
  } ${text.slice(to, to + AROUND).split(/\bendobj\b/)[0] ?? ''}`;
  return {
    ...rest,
    signedAt: signedAt ?? datedAt(dictionary),
    changedAfter: text.slice(end).trim() !== '',
  };
}

/** `/M (D:20261105093012+07'00')`: the time as the signer's machine had it. */
function datedAt(dictionary: string): Instant | null {
  const match =
    /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-])(\d{2})'?(\d{2})?'?)?/.exec(
      dictionary,
    );
  if (match === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', , sign, hours, minutes] =
    match;
  const wall = parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (wall === null) return null;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return instantFromMs(Date.parse(wall) - offset * 60_000);
}
