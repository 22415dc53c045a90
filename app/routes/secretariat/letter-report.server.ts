import { readingSoon } from '#app/commands/letter-readings.server.ts';
import type {
  ShownDifference,
  ShownLetterReport,
  ShownSignature,
} from '#app/components/review/letter-report.tsx';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import {
  LETTER_FIELD_WORDS,
  LETTER_WARNING_WORDS,
  longLetterSentence,
} from '#app/copy/letter-report.ts';
import { SIGNATORY_WORDS } from '#app/copy/request-words.ts';
import { MAX_LETTER_PAGES } from '#app/documents/letters/limits.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import {
  NO_LETTER_DETAILS,
  type RequestLetter,
  type SignatoryOffice,
} from '#app/domain/reservation/letter.ts';
import type { LetterReading, LetterSignature } from '#app/domain/reservation/letter-reading.ts';
import { letterDifferences } from '#app/domain/reservation/letter-text/differences.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';

/** So long a page waits for a letter that nobody has read yet, in milliseconds. */
const PATIENCE_MS = 2_500;

/** What the letter's file says of itself beside what was filled in; null without a file. */
export async function letterReport(
  services: Services,
  number: string,
): Promise<ShownLetterReport | null> {
  const letter = loadReservation(services.db, number)?.letter ?? null;
  if (letter === null || letter.file === null) return null;
  const reading = await readingSoon(services, services.env.dataDir, letter.file, {
    // Each reviewer's page waits for its own letter.
    ...{ from: `reviewer ${number}`, patience: PATIENCE_MS },
  });
  return reading === null ? 'pending' : reportOf(reading, letter);
}

function reportOf(reading: LetterReading, letter: RequestLetter): ShownLetterReport {
  const { pages, warnings, signatures, suggestions } = reading;
  const isRead = Object.values(suggestions).some((value) => value !== null);
  return {
    signatures: signatures.map(shownSignature),
    canHaveSignature: letter.file?.mediaType === 'application/pdf' && pages > 0,
    warnings: [
      ...warnings.map((warning) => LETTER_WARNING_WORDS[warning]),
      ...(pages > MAX_LETTER_PAGES ? [longLetterSentence(pages)] : []),
    ],
    differences: isRead ? differences(suggestions, letter) : null,
  };
}

function differences(
  read: LetterReading['suggestions'],
  { file: _, ...typed }: RequestLetter,
): ShownDifference[] {
  return letterDifferences(read, { ...NO_LETTER_DETAILS, ...typed }).map((it) => ({
    label: LETTER_FIELD_WORDS[it.field],
    read: shownValue(it.field, it.read),
    typed: it.typed === null ? null : shownValue(it.field, it.typed),
  }));
}

function shownValue(field: keyof LetterReading['suggestions'], value: string): string {
  if (field === 'date') return formatDate(value as LocalDate);
  return field === 'signatoryOffice' ? SIGNATORY_WORDS[value as SignatoryOffice] : value;
}

/** They stand in the order in which they were put, so only behind the last one nothing may follow. */
export function shownSignature(
  { signer, issuer, signedAt, intact, changedAfter }: LetterSignature,
  index: number,
  all: readonly LetterSignature[],
): ShownSignature {
  const isLast = index === all.length - 1;
  const followed = isLast ? 'appended' : 'followed';
  return {
    signer,
    issuer,
    when: signedAt === null ? null : formatInstant(signedAt),
    state: !intact ? 'broken' : changedAfter ? followed : 'intact',
  };
}
