import { createCookie } from '@remix-run/node';
import type { Env } from '#app/env.server.ts';

type Settings = Pick<Env, 'baseUrl' | 'sessionSecret'>;

/** The longest that browsers keep a cookie, in seconds: 400 days. */
const MAX_AGE = 400 * 24 * 60 * 60;

/** Where the token of an enrolled device lies; signed, so that junk never asks the records. */
function cookieOf({ baseUrl, sessionSecret }: Settings) {
  const secure = baseUrl.startsWith('https:');
  return createCookie(secure ? '__Host-perangkat' : 'perangkat', {
    ...{ httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: MAX_AGE },
    secrets: sessionSecret === null ? [] : [sessionSecret],
  });
}

export async function readDeviceToken(request: Request, env: Settings): Promise<string | null> {
  const value: unknown = await cookieOf(env).parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export function deviceCookie(token: string, env: Settings): Promise<string> {
  return cookieOf(env).serialize(token);
}
