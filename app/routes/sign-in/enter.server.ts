import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { Entered } from '#app/commands/sign-in.server.ts';
import { sessionCookie } from '../guards/session-cookie.server.ts';

/** Signed in by a link: on to a page of theirs, with the cookie of the session. */
export async function enteredAt(
  path: string,
  { token }: Pick<Entered, 'token'>,
  { context }: Pick<ActionFunctionArgs, 'context'>,
): Promise<Response> {
  const cookie = await sessionCookie(token, context.services.env);
  return redirect(path, { headers: { 'Set-Cookie': cookie } });
}
