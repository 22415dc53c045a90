import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { createUser } from '#app/commands/people.server.ts';
import { zNewAccount } from '#app/forms/account.ts';
import { readForm } from '#app/forms/read-form.ts';
import { unitNames } from '#app/queries/resources.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { shownLink } from './shown-link.server.ts';

export async function loadNewPerson(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  return { units: unitNames(services.db) };
}

/** Makes the account; the answer shows the link that no address may carry. */
export async function createPerson(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageUsers');
  const sent = readForm(await requireForm(args.request), zNewAccount);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const made = createUser(services, doer, sent.value);
  if (!made.ok) return refusedAnswer(sent, made.error, actor);
  const { id, activationUrl } = made.value;
  return data({ link: shownLink(services, id, activationUrl) });
}
