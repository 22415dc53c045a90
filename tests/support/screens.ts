import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCookie } from '@remix-run/node';
import { onTestFinished } from 'vitest';
import { issueLink } from '#app/commands/access-links.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { beginOfficeSession } from '#app/commands/office-sessions.server.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { immediately } from '#db/client.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { aHouse, type TestHouse } from './house.ts';
import { type ServedOffice, serveOffice } from './served-office.ts';
import { aStaffMember, cookiePair, SECRET, staffCookie, type StaffRole } from './staff-member.ts';

export { aStaffMember, type StaffRole };

/** What a browser without script would see of an answer. */
export interface Page {
  readonly status: number;
  /** Where it leads, path and query, if it does. */
  readonly location: string | null;
  readonly html: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[]>> | FormData;

/** Somebody with a browser of their own. */
export interface Visitor {
  get(path: string): Promise<Page>;
  post(path: string, fields: Fields): Promise<Page>;
  /** The data behind a page alone, or what its empty form brings, as a script asks for it. */
  knock(method: 'GET' | 'POST', path: string): Promise<Page>;
  /** What the browser sends as `Cookie`. */
  cookie(): string;
}

export interface TestScreens {
  readonly house: TestHouse;
  readonly dataDir: string;
  readonly url: string;
  /** Ends the serving now, not only with the test. */
  stop(): Promise<void>;
  /** A member of staff, signed in. The same role is the same person. */
  as(role: StaffRole): Visitor;
  /** The same person at another browser, with a session of its own. */
  asAnew(role: StaffRole): Visitor;
  /** Somebody who has never been here. */
  stranger(): Visitor;
  /** An address of a pemda, signed in with a session of its own. */
  officer(email: string): Visitor;
  /** Whoever holds the link to a request. */
  holderOf(number: string): Visitor;
}

/** The real pages over HTTP, with an office of their own behind them and no script in the browser. */
export async function screens(now?: string): Promise<TestScreens> {
  const house = aHouse(now);
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-screens-'));
  const office = await serveOffice({
    settings: { DATA_DIR: dataDir, SESSION_SECRET: SECRET },
    services: house,
  });
  onTestFinished(async () => {
    await office.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const staff = new Map<StaffRole, Visitor>();
  return {
    house,
    dataDir,
    url: office.url,
    stop: () => office.stop(),
    as: (role) => {
      const known = staff.get(role) ?? lazyVisitor(office, () => staffCookie(house, role));
      staff.set(role, known);
      return known;
    },
    asAnew: (role) => lazyVisitor(office, () => staffCookie(house, role)),
    stranger: () => lazyVisitor(office, async () => ''),
    officer: (email) => lazyVisitor(office, () => officeCookie(house, email)),
    holderOf: (number) => lazyVisitor(office, () => linkCookie(house, number)),
  };
}

async function officeCookie(house: House, email: string): Promise<string> {
  const browser = { device: 'Uji', address: '::1', token: null, requestId: null };
  const { token } = immediately(house.db, (tx) =>
    beginOfficeSession(tx, house, { email, browser, now: house.clock() }),
  );
  return cookiePair(await createCookie('instansi', { secrets: [SECRET] }).serialize(token));
}

async function linkCookie(house: House, number: string): Promise<string> {
  const found = loadReservation(house.db, number);
  if (found === null) throw new Error(`${number} does not exist`);
  const token = immediately(house.db, (tx) =>
    issueLink(tx, house, {
      ...{ subject: `reservation:${found.id}`, days: RESERVATION_LINK_DAYS, now: house.clock() },
    }),
  );
  return cookiePair(await createCookie(`p_${number}`, { secrets: [SECRET] }).serialize(token));
}

function lazyVisitor({ url, answer }: ServedOffice, first: () => Promise<string>): Visitor {
  const jar = new Map<string, string>();
  let begun = false;
  const remember = (pair: string, isOver = false): void => {
    const [name = ''] = pair.split('=', 1);
    if (name === '') return;
    if (isOver) jar.delete(name);
    else jar.set(name, pair);
  };
  const cookie = (): string => [...jar.values()].join('; ');
  const pageOf = async (response: Response): Promise<Page> => {
    for (const line of response.headers.getSetCookie()) {
      remember(cookiePair(line), /Max-Age=0/i.test(line));
    }
    const location = response.headers.get('Location');
    return {
      status: response.status,
      location: location === null ? null : location.replace(url, ''),
      html: await response.text(),
      headers: response.headers,
    };
  };
  const begin = async (): Promise<void> => {
    if (!begun) remember(await first());
    begun = true;
  };
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    await begin();
    // Packed and unpacked again, a page costs more than it does to make.
    const headers = { Cookie: cookie(), 'Accept-Encoding': 'identity' };
    return pageOf(await fetch(new URL(path, url), { ...init, redirect: 'manual', headers }));
  };
  return {
    get: (path) => send(path, {}),
    post: (path, fields) => send(path, { method: 'POST', body: bodyOf(fields) }),
    knock: async (method, path) => {
      await begin();
      const init = { method, headers: { Cookie: cookie() } };
      const body = method === 'POST' ? { body: bodyOf({}) } : {};
      return pageOf(await answer(new Request(dataOf(new URL(path, url)), { ...init, ...body })));
    },
    cookie,
  };
}

/** Where Remix gives the data of a page, through the same loaders and action as the page. */
function dataOf(address: URL): URL {
  address.pathname = `${address.pathname === '/' ? '/_root' : address.pathname}.data`;
  return address;
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  if (fields instanceof FormData) return fields;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return body;
}

/** The words of a page as they are read, without its tags. */
export function textOf({ html }: Pick<Page, 'html'>): string {
  return html
    .replace(/<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
