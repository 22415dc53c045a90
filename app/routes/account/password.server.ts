import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { changePassword } from '#app/commands/own-account.server.ts';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { zPasswordChange } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { countGuess, forgiveGuess } from '#app/http/sign-in-limits.server.ts';
import { findAccount } from '#app/queries/accounts.server.ts';
import { browserOf } from '../guards/browser.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { enteredAt } from '../sign-in/enter.server.ts';

export async function loadPassword(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readStaff');
  const account = findAccount(services.db, actor.id, services.clock());
  if (account === null) throw data(null, { status: 404 });
  return { email: account.email };
}

/** Whoever finds an open desk must not be able to guess the password there: tries are counted. */
export async function doPassword(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'readStaff');
  const sent = readForm(await sentForm(args.request), zPasswordChange);
  if (sent.status !== 'success') return secretAnswer(sent);
  const guess = { account: actor.id, address: args.context.address };
  const minutes = await countGuess(services, guess);
  if (minutes !== null) {
    const errors = [{ path: 'current', message: tooManyAttempts(minutes) }];
    return secretAnswer(sent, { code: 'invalid', errors });
  }
  const changed = await changePassword(services, doer, sent.value, await browserOf(args));
  if (changed.ok || !isWrongGuess(changed.error)) await forgiveGuess(services, guess);
  if (!changed.ok) return secretAnswer(sent, changed.error);
  return enteredAt(withDone(paths.account, 'kata-sandi'), changed.value, args);
}

/** The other faults are of the new password; the present one was right. */
function isWrongGuess(refusal: Refusal): boolean {
  return refusal.code === 'invalid' && refusal.errors.some(({ path }) => path === 'current');
}
