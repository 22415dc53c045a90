import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { removePin } from '#app/commands/pins.server.ts';
import { zPinRemoval } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { byOwnPassword } from './own-secret.server.ts';

/** Without a PIN there is nothing to take away. */
export async function loadRemovePin(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'scanCode');
  if (pinSince(services.db, actor.id) === null) throw redirect(paths.account);
  return null;
}

export async function doRemovePin(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'scanCode');
  const sent = readForm(await sentForm(args.request), zPinRemoval);
  if (sent.status !== 'success') return secretAnswer(sent);
  const removed = await byOwnPassword(args, call, () =>
    removePin(call.services, call.doer, sent.value.current),
  );
  if (!removed.ok) return secretAnswer(sent, removed.error);
  return redirect(withDone(paths.account, 'pin-dihapus'));
}
