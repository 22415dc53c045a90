import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { paths, withDone } from '#app/http/paths.ts';
import { keyNamesOf } from '#app/queries/own-requests.server.ts';
import { forgottenLinkCookie } from '../guards/link-cookie.server.ts';
import { endedOfficeCookie } from '../guards/office-cookie.server.ts';

/**
 * Out of the office, with nothing left behind in the browser: several people may sit at it, and the
 * keys of what was written here would open it for the next one.
 */
export async function leavingOffice(
  { context }: ActionFunctionArgs,
  email: string | null,
): Promise<Response> {
  const { db, env } = context.services;
  const headers = new Headers();
  headers.append('Set-Cookie', await endedOfficeCookie(env));
  for (const name of email === null ? [] : keyNamesOf(db, email)) {
    headers.append('Set-Cookie', await forgottenLinkCookie(name, env));
  }
  return redirect(withDone(paths.officeSignIn, 'keluar'), { headers });
}
