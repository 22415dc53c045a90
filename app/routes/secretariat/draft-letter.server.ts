import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { asTimeLeftIt, look, type Looking } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { signedLetterCode } from '#app/commands/paper-codes.server.ts';
import { confirmationLetter, DRAFT_LETTER, letterText } from '#app/copy/confirmation-letter.ts';
import { formatDate } from '#app/copy/dates.ts';
import { addresseeOf, writtenOut } from '#app/copy/letter-addressee.ts';
import { letterDocx } from '#app/documents/office/letter-docx.ts';
import {
  type Confirmed,
  confirmedTime,
  isConfirmed,
} from '#app/domain/reservation/confirmation.ts';
import { groupedCode } from '#app/domain/reservation/pass-code.ts';
import type { RequestLetter } from '#app/domain/reservation/letter.ts';
import { paths } from '#app/http/paths.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { signedLettersOf } from '#app/queries/signed-letters.server.ts';
import type { Services } from '#app/services.server.ts';
import { confirmationFacts } from '../deeds/confirmed.server.ts';
import { docxResponse } from '../documents/docx-response.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** The draft of the letter of confirmation, to be copied; null where nothing is confirmed. */
export async function draftLetterPage(args: LoaderFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'signLetter');
  const { number = '' } = args.params;
  const { reservation, blocks, office } = look(services, actor, (looking) => {
    const found = loadReservation(looking.tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { reservation } = asTimeLeftIt(found, looking.context);
    return {
      reservation,
      office: officeLabel(reservation.office, looking.reference),
      blocks: isConfirmed(reservation) ? draft(services, looking, reservation) : null,
    };
  });
  if (blocks !== null) noteReadingOnce(services, doer, reservation);
  return { number, office, text: blocks === null ? null : letterText(blocks) };
}

/** The same as a file for the e-office. */
export function draftLetterFile(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, doer } = await requireStaff(args, 'signLetter');
    const { number = '' } = args.params;
    const { reservation, blocks } = look(services, actor, (looking) => {
      const found = loadReservation(looking.tx, number);
      const now = found === null ? null : asTimeLeftIt(found, looking.context).reservation;
      if (now === null || !isConfirmed(now)) throw data(null, { status: 404 });
      return { reservation: now, blocks: draft(services, looking, now) };
    });
    noteReadingOnce(services, doer, reservation);
    const bytes = await letterDocx(`${DRAFT_LETTER.subject} ${number}`, blocks);
    return docxResponse(bytes, `konsep-surat-${number}`);
  });
}

function draft({ env, baseUrl }: Services, looking: Looking, reservation: Confirmed) {
  const { tx, reference } = looking;
  const { id, plan, office, letter } = reservation;
  const edition = signedLettersOf(tx, id).length;
  const code = signedLetterCode(env, { id, ...confirmedTime(plan), edition });
  const region = reference.regions.get(office.regionCode ?? '') ?? null;
  const label = officeLabel(office, reference);
  const told = confirmationFacts(looking, reservation);
  return confirmationLetter({
    told: { ...told, office: writtenOut(told.office) },
    addressee: addresseeOf({ office, region, label, signatory: letter?.signatoryOffice ?? null }),
    answered: letter === null ? null : answered(letter),
    code: { grouped: groupedCode(code), typedAt: `${baseUrl}${paths.authenticity}` },
  });
}

function answered({ number, date, subject }: RequestLetter) {
  return { number, date: date === null ? null : formatDate(date), subject };
}
