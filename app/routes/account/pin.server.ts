import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { changePin } from '#app/commands/pins.server.ts';
import { zPinChange } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { byOwnPassword } from './own-secret.server.ts';

export async function loadPin(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'scanCode');
  return { hasPin: pinSince(services.db, actor.id) !== null };
}

/** Asks the password first. */
export async function doPin(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'scanCode');
  const sent = readForm(await sentForm(args.request), zPinChange);
  if (sent.status !== 'success') return secretAnswer(sent);
  const changed = await byOwnPassword(args, call, () =>
    changePin(call.services, call.doer, sent.value),
  );
  if (!changed.ok) return secretAnswer(sent, changed.error);
  return redirect(withDone(paths.account, 'pin'));
}
