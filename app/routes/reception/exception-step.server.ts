import { data, redirect } from '@remix-run/node';
import { askException, takeBackException } from '#app/commands/exceptions.server.ts';
import { EXCEPTION_WORDS } from '#app/copy/exceptions.ts';
import type { DeskForm } from '#app/forms/desk-form.ts';
import { arrivalIn } from '#app/forms/desk-arrival.ts';
import { EXCEPTION_FIELDS, type ExceptionStep } from '#app/forms/exception.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import type { StaffCall } from '../guards/staff.server.ts';
import type { DeskReply } from './desk-reply.ts';

/**
 * A button of the exception on the group's page. The page comes back with every tick as it was, so
 * that the group goes in with one tap once the answer is there.
 */
export function doExceptionStep(
  { services, actor, doer }: StaffCall,
  number: string,
  step: ExceptionStep,
  form: DeskForm,
) {
  const back: DeskReply = { form, step: null, refusal: null, errors: {} };
  if (step.kind === 'ask' && step.words === null) {
    const errors = { [EXCEPTION_FIELDS.words]: EXCEPTION_WORDS.noReason };
    return data<DeskReply>({ ...back, errors }, { status: 400 });
  }
  const isWalkIn = loadReservation(services.db, number)?.status === 'walkIn';
  const arrival = isWalkIn ? null : arrivalIn(form);
  const done =
    step.kind === 'ask'
      ? askException(services, doer, number, { arrival, words: step.words ?? '' })
      : takeBackException(services, doer, number, step.id);
  if (done.ok)
    return isWalkIn ? redirect(withDone(paths.group(number), doneKey(step))) : data(back);
  const { error } = done;
  const status = statusOfRefusal(error);
  if (status === 403 || status === 404) throw data(null, { status });
  // Answered in the meantime: the page shows the answer itself.
  if (error.code === 'stale') return isWalkIn ? redirect(paths.group(number)) : data(back);
  const errors = error.code === 'invalid' ? { '': error.errors[0]?.message ?? '' } : {};
  const refusal = error.code === 'invalid' ? null : shownRefusal(error, actor);
  return data<DeskReply>({ ...back, refusal, errors }, { status });
}

const doneKey = ({ kind }: ExceptionStep): string =>
  kind === 'ask' ? 'pengecualian-diminta' : 'pengecualian-ditarik';
