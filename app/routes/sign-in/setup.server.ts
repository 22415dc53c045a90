import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { setUp } from '#app/commands/setup.server.ts';
import { zFirstAdmin } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { opensSetup } from '#app/queries/accounts.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { browserOf } from '../guards/browser.server.ts';
import { secretAnswer } from '../guards/secret-answers.server.ts';
import { sentForm } from '../guards/sent-form.server.ts';
import { enteredAt } from './enter.server.ts';

/** Is the link the one that sets this office up? 404 where it is not. */
export function loadSetup(args: LoaderFunctionArgs) {
  const isOpen = isSetupOpen(args);
  return data({ isOpen }, { status: isOpen ? 200 : 404 });
}

function isSetupOpen({ params, context }: LoaderFunctionArgs | ActionFunctionArgs): boolean {
  const { db, clock } = context.services;
  return opensSetup(db, hashSecret(params.token ?? ''), clock());
}

export async function doSetup(args: ActionFunctionArgs) {
  if (!isSetupOpen(args)) return data(null, { status: 404 });
  const sent = readForm(await sentForm(args.request), zFirstAdmin);
  if (sent.status !== 'success') return secretAnswer(sent);
  const { token = '' } = args.params;
  const entered = await setUp(args.context.services, token, sent.value, await browserOf(args));
  if (entered.ok) return enteredAt(paths.settings, entered.value, args);
  if (entered.error.code === 'not-found') return data(null, { status: 404 });
  return secretAnswer(sent, entered.error);
}
