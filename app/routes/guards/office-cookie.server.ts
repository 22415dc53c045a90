import { createCookie } from '@remix-run/node';
import type { Env } from '#app/env.server.ts';

type Settings = Pick<Env, 'baseUrl' | 'sessionSecret'>;

/** Longer than any session: a cookie whose session is over tells that there was one, and no more. */
const SESSION_COOKIE_DAYS = 30;

/** As long as somebody may need to find the mail and type the code. */
const CODE_COOKIE_MINUTES = 20;

/** Where the token of an office's session lies, for its own pages and those of its requests. */
function sessionCookieOf({ baseUrl, sessionSecret }: Settings) {
  const secure = baseUrl.startsWith('https:');
  return createCookie(secure ? '__Host-instansi' : 'instansi', {
    ...{ httpOnly: true, sameSite: 'lax', secure, path: '/' },
    maxAge: SESSION_COOKIE_DAYS * 24 * 60 * 60,
    secrets: sessionSecret === null ? [] : [sessionSecret],
  });
}

/** Between the page that asks for the address and the one that asks for its code. */
function codeCookieOf({ baseUrl, sessionSecret }: Settings) {
  return createCookie('kode', {
    ...{ httpOnly: true, sameSite: 'lax', secure: baseUrl.startsWith('https:') },
    ...{ path: '/masuk/instansi', maxAge: CODE_COOKIE_MINUTES * 60 },
    secrets: sessionSecret === null ? [] : [sessionSecret],
  });
}

/** What is kept between the two pages; it never stands in an address. */
export interface CodeAsked {
  readonly id: string;
  readonly email: string;
  /** Where to go on afterwards; null: to the office's home. */
  readonly to: string | null;
}

export async function readOfficeToken(request: Request, env: Settings): Promise<string | null> {
  const value: unknown = await sessionCookieOf(env).parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export function officeCookie(token: string, env: Settings): Promise<string> {
  return sessionCookieOf(env).serialize(token);
}

export function endedOfficeCookie(env: Settings): Promise<string> {
  return sessionCookieOf(env).serialize('', { maxAge: 0 });
}

export async function readCodeAsked(request: Request, env: Settings): Promise<CodeAsked | null> {
  const value: unknown = await codeCookieOf(env).parse(request.headers.get('Cookie'));
  if (typeof value !== 'object' || value === null) return null;
  const { id, email, to } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof email !== 'string') return null;
  return { id, email, to: typeof to === 'string' ? to : null };
}

export function codeCookie(asked: CodeAsked, env: Settings): Promise<string> {
  return codeCookieOf(env).serialize(asked);
}

export function endedCodeCookie(env: Settings): Promise<string> {
  return codeCookieOf(env).serialize('', { maxAge: 0 });
}
