import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { doubtLetter, settleLetterDoubt } from '#app/commands/letter-doubt.server.ts';
import { zDoubtPage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { letterDoubtOf } from '#app/queries/letter-doubt.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { can } from '#app/domain/people/permissions.ts';

/** Whether the letter of a group waits to be made sure of, for whoever may say so or settle it. */
export async function loadDoubt(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readDay');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number);
  const found = loadReservation(services.db, number);
  const isDoubted = found !== null && letterDoubtOf(services.db, found.id) !== null;
  const deed = isDoubted ? 'settleLetterDoubt' : 'doubtLetter';
  return { head, isDoubted, may: can(actor, deed) };
}

export async function doDoubt(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'readDay');
  const { number = '' } = args.params;
  const may = can(actor, 'doubtLetter') || can(actor, 'settleLetterDoubt');
  if (!may) throw data(null, { status: 403 });
  const sent = readForm(await requireForm(args.request), zDoubtPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { step, words } = sent.value;
  const done =
    step === 'settle'
      ? settleLetterDoubt(services, doer, number, words ?? '')
      : doubtLetter(services, doer, number, words);
  if (!done.ok) throw data(null, { status: statusOfRefusal(done.error) });
  const key = step === 'settle' ? 'surat-dipastikan' : 'surat-diverifikasi';
  return redirect(withDone(paths.group(number), key));
}
