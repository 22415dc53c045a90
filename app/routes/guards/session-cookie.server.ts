import { createCookie } from '@remix-run/node';
import type { Env } from '#app/env.server.ts';
import { SESSION_MINUTES } from '#app/domain/people/sessions.ts';

type Settings = Pick<Env, 'baseUrl' | 'sessionSecret'>;

/** Where the token of a session lies; signed, so that junk is turned away before the records are asked. */
function cookieOf({ baseUrl, sessionSecret }: Settings) {
  const secure = baseUrl.startsWith('https:');
  // Browsers take a name with this prefix only over https, for this host alone.
  return createCookie(secure ? '__Host-sesi' : 'sesi', {
    ...{ httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: SESSION_MINUTES * 60 },
    secrets: sessionSecret === null ? [] : [sessionSecret],
  });
}

export async function readSessionToken(request: Request, env: Settings): Promise<string | null> {
  const value: unknown = await cookieOf(env).parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export function sessionCookie(token: string, env: Settings): Promise<string> {
  return cookieOf(env).serialize(token);
}

export function endedSessionCookie(env: Settings): Promise<string> {
  return cookieOf(env).serialize('', { maxAge: 0 });
}
