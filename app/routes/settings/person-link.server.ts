import { type ActionFunctionArgs, data } from '@remix-run/node';
import { reissueLink } from '#app/commands/accounts.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { refusedDeed } from './person-deed.server.ts';
import { shownLink } from './shown-link.server.ts';

/** Makes a new link; the answer shows it, and no address carries it. */
export async function issuePersonLink(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageUsers');
  const { id = '' } = args.params;
  const issued = reissueLink(services, doer, id);
  if (!issued.ok) return refusedDeed(issued.error);
  return data({ link: shownLink(services, id, issued.value.activationUrl) });
}
