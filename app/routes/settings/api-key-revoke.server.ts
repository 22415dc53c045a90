import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { revokeApiKey } from '#app/commands/api-keys.server.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findApiKey } from '#app/queries/api-keys.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

export async function loadKey(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageUsers');
  const key = findApiKey(services.db, args.params.id ?? '');
  if (key === null) throw data(null, { status: 404 });
  return { name: key.name, roleName: ROLE_WORDS[key.role] };
}

export async function revokeKey(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageUsers');
  const revoked = revokeApiKey(services, doer, args.params.id ?? '');
  if (!revoked.ok) throw data(null, { status: 404 });
  return redirect(withDone(paths.apiKeys, 'kunci-dicabut'));
}
