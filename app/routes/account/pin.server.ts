import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { changePin } from '#app/commands/pins.server.ts';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { zPinChange } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { countGuess, forgiveGuess } from '#app/http/sign-in-limits.server.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loadPin(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'scanCode');
  return { hasPin: pinSince(services.db, actor.id) !== null };
}

/** Asks the password, whose tries are counted like those of the sign-in. */
export async function doPin(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'scanCode');
  const sent = readForm(await sentForm(args.request), zPinChange);
  if (sent.status !== 'success') return secretAnswer(sent);
  const guess = { account: actor.id, address: args.context.address };
  const minutes = await countGuess(services, guess);
  if (minutes !== null) {
    const errors = [{ path: 'current', message: tooManyAttempts(minutes) }];
    return secretAnswer(sent, { code: 'invalid', errors });
  }
  const changed = await changePin(services, doer, sent.value);
  if (changed.ok || !isWrongGuess(changed.error)) await forgiveGuess(services, guess);
  if (!changed.ok) return secretAnswer(sent, changed.error);
  return redirect(withDone(paths.account, 'pin'));
}

function isWrongGuess(refusal: Refusal): boolean {
  return refusal.code === 'invalid' && refusal.errors.some(({ path }) => path === 'current');
}
