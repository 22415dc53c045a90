import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { shownPerson } from './person.server.ts';

/** The page that asks before something is done to an account. */
export async function loadPersonDeed(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  const { id, name, email, state, hasPassword } = shownPerson(services, args.params.id ?? '');
  return { id, name, email, state, hasPassword };
}

/** Does it and goes back to the account, or says why not. */
export async function doPersonDeed(
  args: ActionFunctionArgs,
  done: string,
  deed: (call: StaffCall, id: string) => Result<null, Refusal>,
) {
  const call = await requireStaff(args, 'manageUsers');
  const { id = '' } = args.params;
  const result = deed(call, id);
  if (result.ok) return redirect(withDone(paths.person(id), done));
  return refusedDeed(result.error);
}

/** The sentence of a refusal; whatever is no matter of the account itself is 404 or 403. */
export function refusedDeed(refusal: Refusal) {
  if (refusal.code !== 'invalid') {
    throw data(null, { status: refusal.code === 'forbidden' ? 403 : 404 });
  }
  return data({ refusal: refusal.errors.map(({ message }) => message).join(' ') }, { status: 409 });
}
