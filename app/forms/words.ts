import { z } from 'zod';
import { zText } from './fields.ts';

/** What a person types: one line, control characters and doubled spaces folded, within `max` characters. */
export function zLine(max = 200) {
  return zText
    .transform((text) => foldSpaces(text.replace(/\p{Cc}|\p{Cf}/gu, ' ')))
    .pipe(z.string().max(max, `Paling banyak ${max} karakter.`));
}

/** A line that must say something. */
export function zRequiredLine(max = 200) {
  return zLine(max).pipe(z.string().min(1, 'Wajib diisi.'));
}

/** A line that may be left out, null or blank; all three are null. */
export function zOptionalLine(max = 200) {
  return zLine(max)
    .nullish()
    .transform((text) => (text === undefined || text === '' ? null : text));
}

/** Several lines; line breaks stay, other control characters and what only turns the writing go. */
export function zParagraphs(max = 4000) {
  return zText
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(max, `Paling banyak ${max} karakter.`));
}

/** @param missing said where nothing was written; not all that must be said is a reason */
export function zReason(missing = 'Alasan wajib diisi.') {
  return zParagraphs(2000).pipe(z.string().min(1, missing));
}

export function zOptionalReason() {
  return zParagraphs(2000)
    .nullish()
    .transform((text) => (text === undefined || text === '' ? null : text));
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
