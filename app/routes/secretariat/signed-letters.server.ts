import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dropFilesLeft } from '#app/commands/expired-drafts.server.ts';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { keepSignedLetter, withdrawSignedLetter } from '#app/commands/signed-letters.server.ts';
import { takeOneLetter } from '#app/commands/take-letter.server.ts';
import { formatDate, formatInstant, formatRange } from '#app/copy/dates.ts';
import { LETTER_REFUSALS } from '#app/copy/letter-files.ts';
import { LETTER_WARNING_WORDS } from '#app/copy/letter-report.ts';
import { LETTER_STANDING_WORDS, shortDigest, SIGNED_LETTER_PAGE } from '#app/copy/signed-letter.ts';
import { confirmedTime, isConfirmed } from '#app/domain/reservation/confirmation.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zSignedLetter, zWithdrawSignedLetter } from '#app/forms/signed-letter.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { filesIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type KeptSignedLetter, signedLettersOf } from '#app/queries/signed-letters.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import {
  invalidAnswer,
  misfitAnswer,
  refusedAnswer,
  tooLargeAnswer,
} from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
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
        time === null ? null : { startsAt: time.start, when: formatRange(time.start, time.end) },
      letters: signedLettersOf(looking.tx, reservation.id).map((letter) =>
        shownLetter(looking, reservation, letter),
      ),
    };
  });
}

/** Keeps the signed letter, and goes back to the page that lists it with what was read in the file. */
export async function doKeepSignedLetter(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'signLetter');
  const { number = '' } = args.params;
  if (loadReservation(call.services.db, number) === null) throw data(null, { status: 404 });
  const form = await sentLetterForm(args.request);
  if (!form.ok && form.error === 413) return tooLargeAnswer(LETTER_REFUSALS.tooLarge);
  if (!form.ok) throw data(null, { status: form.error });
  const sent = readForm(form.value, zSignedLetter);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const taken = await takePdf(call, form.value);
  if (!taken.ok) return misfitAnswer(sent, { file: [taken.error.message] }, taken.error.status);
  const { services, actor, doer } = call;
  const keeping = { number, form: sent.value, file: taken.value };
  const done = keepSignedLetter(services, doer, services.env, keeping);
  if (!done.ok) {
    dropFilesLeft(services, services.env.dataDir, [taken.value.sha256]);
    return refusedAnswer(sent, done.error, actor);
  }
  return redirect(withDone(paths.signedLetters(number), 'surat-diunggah'));
}

/** The file in the form, looked at and kept as every letter is; only a PDF can be signed. */
async function takePdf(
  { services, actor }: StaffCall,
  form: FormData,
): Promise<Result<LetterFile, { readonly status: number; readonly message: string }>> {
  const [handedIn] = await filesIn(form, 'file');
  if (handedIn === undefined) return refuse({ status: 400, message: 'Pilih berkas suratnya.' });
  if (Buffer.from(handedIn.bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) {
    return refuse({ status: 415, message: SIGNED_LETTER_PAGE.wrongType });
  }
  const place = { dataDir: services.env.dataDir, from: actor.id };
  const taken = await takeOneLetter(services, place, handedIn);
  if (!taken.ok) return taken;
  return ok(taken.value.file);
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
            signatures: reading.signatures.map(shownSignature),
            // A scan is no surprise here; what runs or hides in the file is.
            warnings: reading.warnings
              .filter((warning) => warning !== 'noText')
              .map((warning) => LETTER_WARNING_WORDS[warning]),
          },
  };
}
