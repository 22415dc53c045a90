import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { issueConfirmationCode } from '#app/commands/paper-codes.server.ts';
import { confirmationPdf } from '#app/documents/office/confirmation-pdf.ts';
import { isConfirmed } from '#app/domain/reservation/confirmation.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { confirmationFacts, confirmationPaper } from '../deeds/confirmed.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { pdfResponse } from '../papers/pdf-response.server.ts';
import { paperCode } from './paper-code.server.ts';

/** *Bukti Konfirmasi Jadwal* for the pemda, by its link or signed in. */
export function confirmationOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, number } = await requireRequester(args);
    return confirmation(services, doer, number);
  });
}

/** The same for the house. */
export function confirmationOfHouse(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer } = await requireStaff(args, 'readInbox');
    return confirmation(services, doer, args.params.number ?? '');
  });
}

/** 404 while nothing is approved, and where what was approved no longer holds. */
async function confirmation(services: Services, doer: Doer, number: string): Promise<Response> {
  const { reservation, told } = look(services, doer.actor, (looking) => {
    const found = loadReservation(looking.tx, number);
    const now = found === null ? null : asTimeLeftIt(found, looking.context).reservation;
    if (now === null || !isConfirmed(now)) throw data(null, { status: 404 });
    return { reservation: now, told: confirmationFacts(looking, now) };
  });
  noteReadingOnce(services, doer, reservation);
  const paper = confirmationPaper(reservation, told);
  const code = issueConfirmationCode(services, doer, services.env, reservation, paper);
  const at = services.clock();
  const bytes = await confirmationPdf({ told, code: paperCode(services, code), at });
  return pdfResponse(bytes, `bukti-konfirmasi-${number}`);
}
