import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOtherSessions } from '#app/commands/own-account.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the sessions stand on the account's page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'readStaff');
  return redirect(paths.account);
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer, sessionId } = await requireStaff(args, 'readStaff');
  endOtherSessions(services, doer, sessionId);
  return redirect(withDone(paths.account, 'sesi-lain'));
}

/** A page only so that an error is told in the frame of the house. */
export default function EndOtherSessions() {
  return null;
}
