import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOwnSession } from '#app/commands/own-account.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { endedSessionCookie } from '../guards/session-cookie.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the sessions stand on the account's page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'readStaff');
  return redirect(paths.account);
}

/** Ends one of one's own sessions; ending this one is signing out. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer, sessionId } = await requireStaff(args, 'readStaff');
  const { id = '' } = args.params;
  endOwnSession(services, doer, id);
  if (id !== sessionId) return redirect(withDone(paths.account, 'sesi'));
  const headers = { 'Set-Cookie': await endedSessionCookie(services.env) };
  return redirect(withDone(paths.signIn, 'keluar'), { headers });
}

/** A page only so that an error is told in the frame of the house. */
export default function EndSession() {
  return null;
}
