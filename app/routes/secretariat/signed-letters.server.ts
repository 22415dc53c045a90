import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { withdrawSignedLetter } from '#app/commands/signed-letters.server.ts';
import { formatDate, formatInstant, formatRange } from '#app/copy/dates.ts';
import { LETTER_WARNING_WORDS } from '#app/copy/letter-report.ts';
import { keptDifference, LETTER_STANDING_WORDS, shortDigest } from '#app/copy/signed-letter.ts';
import { confirmedTime, isConfirmed } from '#app/domain/reservation/confirmation.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { signedDifferences } from '#app/domain/reservation/letter-text/signed-differences.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zWithdrawSignedLetter } from '#app/forms/signed-letter.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type KeptSignedLetter, signedLettersOf } from '#app/queries/signed-letters.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { shownSignature } from './letter-report.server.ts';

/** The signed letters of a request, and the form for the next one. */
export async function signedLettersPage(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'signLetter');
  const { number = '' } = args.params;
  return look(services, actor, (looking) => {
    const reservation = requestAt(looking, number);
    const time = isConfirmed(reservation) ? confirmedTime(reservation.plan) : null;
    return {
      number,
      office: officeLabel(reservation.office, looking.reference),
      nonce: services.newId(),
      confirms:
        time === null
          ? null
          : {
              ...{ startsAt: time.start, when: formatRange(time.start, time.end) },
              isPast: time.end <= looking.context.now,
            },
      letters: signedLettersOf(looking.tx, reservation.id).map((letter) =>
        shownLetter(looking, reservation, letter),
      ),
    };
  });
}

/** One letter on the page on which it is taken back; 404 where it already was. */
export async function signedLetterToWithdraw(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'signLetter');
  const { number = '', id = '' } = args.params;
  return look(services, actor, (looking) => {
    const reservation = requestAt(looking, number);
    const letter = signedLettersOf(looking.tx, reservation.id).find((one) => one.id === id);
    if (letter === undefined) throw data(null, { status: 404 });
    return {
      number,
      letter: shownLetter(looking, reservation, letter),
      isOver: letter.withdrawnAt !== null,
    };
  });
}

/** Takes it back. */
export async function doWithdrawSignedLetter(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'signLetter');
  const { number = '', id = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zWithdrawSignedLetter);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = withdrawSignedLetter(services, doer, number, { id, ...sent.value });
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.signedLetters(number), 'surat-ditarik'));
}

function requestAt({ tx, context }: Looking, number: string): Reservation {
  const found = loadReservation(tx, number);
  if (found === null) throw data(null, { status: 404 });
  return asTimeLeftIt(found, context).reservation;
}

function shownLetter({ tx, context }: Looking, reservation: Reservation, letter: KeptSignedLetter) {
  const { id, letterNumber, letterDate, startsAt, endsAt, sha256 } = letter;
  const standing = signedLetterStanding(letter, letter.mode, reservation, context.now);
  const reading = readingOf(tx, sha256);
  return {
    ...{ id, letterNumber, standing, standingWords: LETTER_STANDING_WORDS[standing] },
    date: formatDate(letterDate),
    when: formatRange(startsAt, endsAt),
    uploaded: `${formatInstant(letter.uploadedAt)} oleh ${letter.uploadedBy}`,
    withdrawn:
      letter.withdrawnAt === null || letter.withdrawnWhy === null
        ? null
        : `${formatInstant(letter.withdrawnAt)} oleh ${letter.withdrawnBy}: ${letter.withdrawnWhy}`,
    digest: shortDigest(sha256),
    mayWithdraw: letter.withdrawnAt === null,
    report:
      reading === null
        ? null
        : {
            differences: signedDifferences(reading.suggestions, letter).map(keptDifference),
            signatures: reading.signatures.map(shownSignature),
            // A scan is no surprise here; what runs or hides in the file is.
            warnings: reading.warnings
              .filter((warning) => warning !== 'noText')
              .map((warning) => LETTER_WARNING_WORDS[warning]),
          },
  };
}
