import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { changePassword } from '#app/commands/own-account.server.ts';
import { zPasswordChange } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findAccount } from '#app/queries/accounts.server.ts';
import { browserOf } from '../guards/browser.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { enteredAt } from '../sign-in/enter.server.ts';
import { byOwnPassword } from './own-secret.server.ts';

export async function loadPassword(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readStaff');
  const account = findAccount(services.db, actor.id, services.clock());
  if (account === null) throw data(null, { status: 404 });
  return { email: account.email };
}

/** Asks the present password first. */
export async function doPassword(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'readStaff');
  const sent = readForm(await sentForm(args.request), zPasswordChange);
  if (sent.status !== 'success') return secretAnswer(sent);
  const browser = await browserOf(args);
  const changed = await byOwnPassword(args, call, () =>
    changePassword(call.services, call.doer, sent.value, browser),
  );
  if (!changed.ok) return secretAnswer(sent, changed.error);
  return enteredAt(withDone(paths.account, 'kata-sandi'), changed.value, args);
}
