import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endOfficeSessions } from '#app/commands/office-sessions.server.ts';
import { paths } from '#app/http/paths.ts';
import { requireOffice, signedInAddress } from '../guards/office.server.ts';
import { leavingOffice } from './leaving.server.ts';

/** Nothing to look at: the button stands on every page of the office. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireOffice(args);
  return redirect(paths.officeHome);
}

/** Signing out twice is no error. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, requestId } = args.context;
  const session = await signedInAddress(args);
  if (session === null) return leavingOffice(args, null);
  endOfficeSessions(services, session, { only: session.sessionId }, requestId);
  return leavingOffice(args, session.email);
}

/** A page only so that an error is told in the frame of the office. */
export default function OfficeSignOut() {
  return null;
}
