import type { VerbForm } from '#app/forms/verbs.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Corrections } from '#app/domain/decisions/resubmit.ts';
import {
  type LetterDetails,
  type LetterFile,
  NO_LETTER_DETAILS,
  type RequestLetter,
} from '#app/domain/reservation/letter.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { topicErrors } from './references.server.ts';

/** What a resubmission changes: fields named in the body or in its `reservation`, and a new letter. */
export function correctionsOf(
  form: VerbForm<'resubmit'>,
  file: LetterFile | null,
  reservation: Reservation,
  reference: Reference,
): Result<Corrections, Refusal> {
  const { revision: _, reservation: nested, ...flat } = form;
  const { letter: details, ...named } = { ...flat, ...nested };
  const errors = topicErrors(reference, named.topics);
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const given: Corrections = whatIsNamed(named);
  if (details === undefined && file === null) return ok(given);
  return ok({ ...given, letter: letterWith(reservation.letter, details ?? {}, file) });
}

/** The letter with what is named of it put in, and its file where one came along. */
export function letterWith(
  known: RequestLetter | null,
  details: { readonly [K in keyof LetterDetails]?: LetterDetails[K] | undefined },
  file: LetterFile | null,
): RequestLetter {
  const before = known ?? { ...NO_LETTER_DETAILS, file: null };
  return { ...before, ...whatIsNamed(details), file: file ?? before.file };
}

/** Also of a letter only what is named is corrected; the rest stays as it was. */
export function whatIsNamed<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const named = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
