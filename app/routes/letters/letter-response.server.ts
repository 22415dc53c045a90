import { createReadStream, statSync } from 'node:fs';
import { createReadableStreamFromReadable, data } from '@remix-run/node';
import { letterPath } from '#app/commands/letter-store.server.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Services } from '#app/services.server.ts';

const ENDINGS: Readonly<Record<LetterFile['mediaType'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The browser's own viewer may draw it, and our own page may frame it; nothing in it may run or reach out. */
const SHOWN = [
  'sandbox',
  "default-src 'none'",
  "img-src 'self'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
].join(';');

const HANDED_OVER = "sandbox;default-src 'none';frame-ancestors 'none'";

/**
 * The letter of a request as it was handed in, under the media type its content was found to have,
 * never as a page of ours. 404 where there is none. Who reads it the caller notes (`noteReading`).
 * A frame that shows one inline must not carry `sandbox` itself: browsers draw no PDF in there.
 */
export function letterResponse(
  { env }: Pick<Services, 'env'>,
  { number, letter }: Pick<Reservation, 'number' | 'letter'>,
  { disposition }: { readonly disposition: 'attachment' | 'inline' },
): Response {
  const file = letter?.file ?? null;
  if (file === null) throw data(null, { status: 404 });
  return keptFileResponse(env, file, { disposition, title: `Surat ${number}` });
}

/** A kept file under a title of ours; the same precautions as for a letter. */
export function keptFileResponse(
  env: Services['env'],
  file: LetterFile,
  { disposition, title }: { readonly disposition: 'attachment' | 'inline'; readonly title: string },
): Response {
  const path = letterPath(env.dataDir, file.sha256);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw data(null, { status: 404 });
  const isShown = disposition === 'inline';
  const name = `${title.replace(/[^\w -]/g, '')}.${ENDINGS[file.mediaType]}`;
  return new Response(createReadableStreamFromReadable(createReadStream(path)), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(size),
      'Content-Disposition': `${disposition}; filename="${name}"`,
      'Content-Security-Policy': isShown ? SHOWN : HANDED_OVER,
      'X-Frame-Options': isShown ? 'SAMEORIGIN' : 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
