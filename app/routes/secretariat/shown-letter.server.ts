import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';

/** Where the letter is shown from, whether the browser draws it as a picture, and how large it is. */
export function shownLetter({ number, letter }: Pick<Reservation, 'number' | 'letter'>) {
  const file = letter?.file ?? null;
  if (file === null) return null;
  const isPicture = file.mediaType !== 'application/pdf';
  const size = `${isPicture ? 'Gambar' : 'PDF'}, ${sizeWords(file.bytes)}`;
  return { href: paths.letter(number), isPicture, size };
}

function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return `${kilobytes} kB`;
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
}
