import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOfficeSessions } from '#app/commands/office-sessions.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireOffice } from '../guards/office.server.ts';

/** Nothing to look at: the sessions stand on their page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireOffice(args);
  return redirect(paths.officeSessions);
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, session, requestId } = await requireOffice(args);
  endOfficeSessions(services, session, 'others', requestId);
  return redirect(withDone(paths.officeSessions, 'sesi-lain'));
}

/** A page only so that an error is told in the frame of the office. */
export default function EndOtherOfficeSessions() {
  return null;
}
