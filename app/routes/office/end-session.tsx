import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOfficeSessions } from '#app/commands/office-sessions.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireOffice } from '../guards/office.server.ts';
import { leavingOffice } from './leaving.server.ts';

/** Nothing to look at: the sessions stand on their page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireOffice(args);
  return redirect(paths.officeSessions);
}

/** Ends one of one's own sessions; ending this one is signing out. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, session, requestId } = await requireOffice(args);
  const { id = '' } = args.params;
  endOfficeSessions(services, session, { only: id }, requestId);
  if (id === session.sessionId) return leavingOffice(args, session.email);
  return redirect(withDone(paths.officeSessions, 'sesi'));
}

/** A page only so that an error is told in the frame of the office. */
export default function EndOfficeSession() {
  return null;
}
