import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { activate } from '#app/commands/activation.server.ts';
import { homeOf } from '#app/components/frames/staff-places.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { zChosenPassword } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { accountOfLink } from '#app/queries/accounts.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { browserOf } from '../guards/browser.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { enteredAt } from './enter.server.ts';

/** Whose password the link sets; null, with 404, where it opens nothing. */
export function loadActivation(args: LoaderFunctionArgs) {
  const user = accountAt(args);
  if (user === null) return data(null, { status: 404 });
  const { name, email, role, passwordHash } = user;
  return data({ name, email, role, isNew: passwordHash === null });
}

function accountAt({ params, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { db, clock } = context.services;
  return accountOfLink(db, hashSecret(params.token ?? ''), clock());
}

export async function doActivation(args: ActionFunctionArgs) {
  if (accountAt(args) === null) return data(null, { status: 404 });
  const { token = '' } = args.params;
  const sent = readForm(await sentForm(args.request), zChosenPassword);
  if (sent.status !== 'success') return secretAnswer(sent);
  const { password } = sent.value;
  const entered = await activate(args.context.services, { token, password }, await browserOf(args));
  if (!entered.ok) {
    if (entered.error.code === 'not-found') return data(null, { status: 404 });
    return secretAnswer(sent, entered.error);
  }
  return enteredAt(homeOf(entered.value.actor.role as Role), entered.value, args);
}
