import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { checkIn } from '#app/commands/check-in.server.ts';
import { settleTakenOver } from '#app/commands/desk-conflicts.server.ts';
import { deskErrors } from '#app/forms/desk-errors.ts';
import type { DeskForm } from '#app/forms/desk-form.ts';
import { arrivalIn } from '#app/forms/desk-arrival.ts';
import { readDeskForm } from '#app/forms/read-desk-form.ts';
import { readExceptionStep } from '#app/forms/exception.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import type { DeskReply } from './desk-reply.ts';
import { doExceptionStep } from './exception-step.server.ts';

/** Takes what the desk sent; once per nonce, however often it arrives. */
export async function doCheckIn(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'checkIn');
  const { services, actor, doer } = call;
  const { number = '' } = args.params;
  const posted = await requireForm(args.request);
  const { form, step, nonce, seen, conflict } = readDeskForm(posted);
  const exception = readExceptionStep(posted);
  if (exception !== null) return doExceptionStep(call, number, exception, form);
  const back = { form, step, refusal: null, errors: {} };
  if (step !== null) return data<DeskReply>(back);
  const sent = VERB_FORMS.checkIn.safeParse({ ...arrivalIn(form), nonce });
  const errors = sent.success ? nobodyIn(sent.data) : fieldErrors(form, sent.error.issues);
  if (!sent.success || errors !== null) {
    return data<DeskReply>({ ...back, errors: errors ?? {} }, { status: 400 });
  }
  const done = checkIn(services, doer, number, sent.data, seen);
  if (done.ok) {
    if (conflict !== null) settleTakenOver(services, doer, conflict);
    return redirect(afterCheckIn(services, number, nonce));
  }
  const status = statusOfRefusal(done.error);
  if (status === 403 || status === 404) throw data(null, { status });
  const refusal = shownRefusal(done.error, actor);
  const named = done.error.code === 'invalid' ? deskErrors(form, done.error.errors) : {};
  return data<DeskReply>({ ...back, refusal, errors: named }, { status });
}

/** Word of what was done; not of what has been taken back since, by whichever desk. */
function afterCheckIn({ db }: Services, number: string, nonce: string): string {
  const found = loadReservation(db, number);
  const own = found && checkInsOf(db, found.id).find((one) => one.nonce === nonce);
  const page = paths.group(number);
  return own?.annulled ? page : withDone(page, 'checkIn');
}

/** An arrival of nobody is a slip, unless it says how the matter of the head now stands. */
function nobodyIn({
  guests,
  unlisted,
  headVerdict,
}: {
  readonly guests: readonly unknown[];
  readonly unlisted: readonly unknown[];
  readonly headVerdict: unknown;
}): Record<string, string> | null {
  const isNobody = guests.length + unlisted.length === 0 && headVerdict === null;
  return isNobody ? { '': 'Tandai dahulu siapa yang datang.' } : null;
}

function fieldErrors(
  form: DeskForm,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Record<string, string> {
  return deskErrors(
    form,
    issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}
