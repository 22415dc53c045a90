import { z } from 'zod';
import { type Instant, parseInstant } from '#app/domain/calendar/instant.ts';
import { type LocalDate, parseLocalDate } from '#app/domain/calendar/local-date.ts';

/** Years that the calendar's arithmetic holds without a sign or a fifth digit. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2999';

/** An object in which every field is known; another one is refused by name. */
export function zStrict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Isian tidak dikenal: ${(issue.keys ?? []).join(', ')}.`
        : missingOr(issue.input, 'Harus berupa objek.'),
  });
}

/** One of the values that the domain names. */
export function zOneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) => missingOr(issue.input, `Harus salah satu dari: ${values.join(', ')}.`),
  });
}

export const zText = z.string({ error: (issue) => missingOr(issue.input, 'Harus berupa teks.') });

export const zFlag = z.boolean({
  error: (issue) => missingOr(issue.input, 'Harus true atau false.'),
});

/** A whole number of people or things, from 0. */
export const zCount = z
  .int({ error: (issue) => missingOr(issue.input, 'Harus berupa bilangan bulat.') })
  .min(0, 'Tidak boleh kurang dari 0.');

/** `YYYY-MM-DD`, a day that exists. */
export const zLocalDate = zText.meta({ format: 'date' }).transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== null && isInRange(date)) return date;
  context.addIssue('Harus berupa tanggal yang ada, dengan bentuk YYYY-MM-DD.');
  return z.NEVER;
});

/** ISO 8601 in UTC, ending in `Z`, a moment that exists. */
export const zInstant = zText.meta({ format: 'date-time' }).transform((text, context): Instant => {
  const instant = parseInstant(text);
  if (instant !== null && isInRange(instant)) return instant;
  context.addIssue(
    'Harus berupa waktu UTC yang ada dan berakhiran Z, misalnya 2026-12-07T02:00:00Z.',
  );
  return z.NEVER;
});

/** Blank text counts as nothing: such a value is read as null before the field is. */
export function zBlankAsNull<Field extends z.ZodType>(field: Field) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    field.nullable(),
  );
}

/** Is it a day or moment of a year that the calendar's arithmetic holds? */
export function isInRange(text: string): boolean {
  const year = text.slice(0, 4);
  return FIRST_YEAR <= year && year <= LAST_YEAR;
}

function missingOr(input: unknown, message: string): string {
  return input === undefined ? 'Wajib diisi.' : message;
}
