import { createCookie } from '@remix-run/node';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import type { Env } from '#app/env.server.ts';

type Settings = Pick<Env, 'baseUrl' | 'sessionSecret'>;

/** A key stays in the browser for as many days as the link may last; the link itself decides. */
const COOKIE_DAYS = 180;

/** One cookie a request, so that several can be followed from one phone. `name`: its number or draft. */
function cookieOf(name: string, { baseUrl, sessionSecret }: Settings) {
  return createCookie(`p_${name}`, {
    ...{ httpOnly: true, sameSite: 'lax', secure: baseUrl.startsWith('https:') },
    ...{ path: '/permohonan', maxAge: COOKIE_DAYS * 24 * 60 * 60 },
    secrets: sessionSecret === null ? [] : [sessionSecret],
  });
}

export async function readLinkToken(
  request: Request,
  name: string,
  env: Settings,
): Promise<string | null> {
  const value: unknown = await cookieOf(name, env).parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export function linkCookie(name: string, token: string, env: Settings): Promise<string> {
  return cookieOf(name, env).serialize(token);
}

/** The address without the key, so that it stays in no history and goes out in no referrer. */
export function withoutKey(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete(LINK_PARAMETER);
  return `${url.pathname}${url.search}`;
}

/** Takes a key out of the browser again. */
export function forgottenLinkCookie(name: string, env: Settings): Promise<string> {
  return cookieOf(name, env).serialize('', { maxAge: 0 });
}
