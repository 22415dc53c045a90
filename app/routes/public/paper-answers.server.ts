import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import type { ShownAnswer } from '#app/components/public/code-answer.tsx';
import { CONFIRMATION_STANDING, SIGNED_LETTER_STANDING } from '#app/copy/authenticity.ts';
import { formatDate, formatDay, formatHours } from '#app/copy/dates.ts';
import { shortDigest } from '#app/copy/signed-letter.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import {
  type ConfirmationPaper,
  confirmationStanding,
  type ConfirmedTime,
  isConfirmed,
} from '#app/domain/reservation/confirmation.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { officeOnPaper } from '#app/queries/office-label.server.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type SignedLetterPaper, signedLettersOf } from '#app/queries/signed-letters.server.ts';
import { confirmationFacts, confirmationPaper } from '../deeds/confirmed.server.ts';

/** Of a *Bukti Konfirmasi Jadwal*: which office, which day and hours; nobody is named. */
export function confirmationAnswer(looking: Looking, code: string): ShownAnswer | null {
  const issued = requestOf(looking, code, 'confirmation');
  if (issued === null) return null;
  const { reservation, facts } = issued;
  const paper = facts as ConfirmationPaper;
  const { now } = looking.context;
  const standing = confirmationStanding(paper, reservation, now, saysNow(looking, reservation));
  return {
    ...CONFIRMATION_STANDING[standing],
    facts: [office(looking, reservation), ...timeFacts(paper, standing === 'moved')],
  };
}

/** Of a signed letter: its number and day besides, and by what its file is known. */
export function signedLetterAnswer(looking: Looking, code: string): ShownAnswer | null {
  const issued = requestOf(looking, code, 'signedLetter');
  if (issued === null) return null;
  const { reservation, facts } = issued;
  const { letterId, mode } = facts as SignedLetterPaper;
  const letters = signedLettersOf(looking.tx, reservation.id);
  const letter = letters.find(({ id }) => id === letterId);
  if (letter === undefined) return null;
  const standing = signedLetterStanding(letter, mode, reservation, looking.context.now);
  const time = { mode, start: letter.startsAt, end: letter.endsAt };
  return {
    ...SIGNED_LETTER_STANDING[standing],
    facts: [
      { label: 'Nomor surat', value: letter.letterNumber },
      { label: 'Tanggal surat', value: formatDate(letter.letterDate) },
      office(looking, reservation),
      ...timeFacts(time, standing === 'moved'),
      { label: 'Sidik berkas (SHA-256)', value: shortDigest(letter.sha256) },
    ],
  };
}

/** The request that a paper of that kind is about, as time has left it; null where it is none. */
function requestOf({ tx, context }: Looking, code: string, paper: string) {
  const issued = findPaperCode(tx, code);
  const found = issued?.paper === paper ? loadReservation(tx, issued.number) : null;
  if (issued === null || found === null) return null;
  const facts: unknown = issued.facts;
  return { facts, reservation: asTimeLeftIt(found, context).reservation };
}

/** Digest of what the paper would say by now. */
function saysNow(looking: Looking, reservation: Reservation): string | null {
  if (!isConfirmed(reservation)) return null;
  return confirmationPaper(reservation, confirmationFacts(looking, reservation)).said;
}

/** In the words of the paper that is held against it. */
function office({ reference }: Looking, reservation: Reservation) {
  return { label: 'Instansi', value: officeOnPaper(reservation.office, reference) };
}

/** Of a moved appointment only the old day: its hours would be taken for those that count. */
function timeFacts({ start, end }: ConfirmedTime, isMoved: boolean) {
  const day = formatDay(dayOf(start));
  if (isMoved) return [{ label: 'Hari semula', value: day }];
  return [
    { label: 'Hari', value: day },
    { label: 'Jam', value: formatHours(start, end) },
  ];
}
