import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { mailCodes } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import {
  CODE_DIGITS,
  CODE_MINUTES,
  CODES_OPEN,
  codeOf,
  isCodeOpen,
  triesLeft,
} from '#app/domain/people/mail-code.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { writeAccountNotice } from './account-notices.server.ts';
import type { House } from './house.server.ts';
import { actorOfAddress, beginOfficeSession, noteAddress } from './office-sessions.server.ts';
import type { Browser } from './sign-in.server.ts';

/** Days after which a code that is long over is forgotten. */
const KEPT_DAYS = 1;

/** A code that was asked for: which one, and by what it is kept secret. */
export interface AskedCode {
  readonly id: string;
  readonly email: string;
}

/** Why a code opens nothing: it is not that one (so many tries are left), or there is none any more. */
export type CodeRefusal =
  { readonly code: 'wrong'; readonly left: number } | { readonly code: 'over' };

/**
 * Sends a new one-time code to an address, known or not: it proves the address, whatever that may
 * see afterwards. The same is done for every address, so that nothing tells which are known.
 * @param pepper secret of the office; six digits alone would be found by trying
 */
export function sendCode(
  house: House,
  pepper: string,
  email: string,
  browser: Pick<Browser, 'device' | 'address' | 'requestId'>,
): AskedCode {
  return immediately(house.db, (tx) => {
    const now = house.clock();
    tx.delete(mailCodes)
      .where(lt(mailCodes.expiresAt, addMinutes(now, -KEPT_DAYS * 24 * 60)))
      .run();
    const id = house.newId();
    const code = codeOf(randomInt(10 ** CODE_DIGITS));
    const expiresAt = addMinutes(now, CODE_MINUTES);
    const codeHash = hashCode(id, code, pepper);
    tx.insert(mailCodes)
      .values({ ...{ id, email, codeHash, expiresAt, createdAt: now }, attempts: 0, usedAt: null })
      .run();
    const about = `code:${id}`;
    writeAccountNotice(tx, house, {
      kind: 'signInCode',
      email,
      code,
      until: expiresAt,
      about,
      now,
    });
    const { requestId, device, address: from } = browser;
    const by = { actor: SYSTEM_ACTOR, requestId, device, from };
    noteAddress(tx, { email, action: 'address.codeSent', now, ...by });
    return { id, email };
  });
}

/**
 * Signs an address in by the code that was asked for in this browser, before its time and tries are
 * over, once. Codes asked for elsewhere leave it open: else whoever knows an address could keep its
 * owner out. A wrong try counts against the code and the address.
 */
export function enterByCode(
  house: House,
  pepper: string,
  { id, email, code }: AskedCode & { readonly code: string },
  browser: Browser,
): Result<{ readonly token: string }, CodeRefusal> {
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const by = { now, requestId: browser.requestId, device: browser.device, from: browser.address };
    const refused = (refusal: CodeRefusal) => {
      noteAddress(tx, { email, action: 'address.codeRefused', actor: SYSTEM_ACTOR, ...by });
      return refuse(refusal);
    };
    const recent = recentOf(tx, email, now);
    const open = recent.filter((one) => isCodeOpen(one, now)).slice(0, CODES_OPEN);
    const found = open.find((one) => one.id === id);
    const tried = recent.reduce((sum, { attempts }) => sum + attempts, 0);
    if (found === undefined || triesLeft(found, tried) === 0) return refused({ code: 'over' });
    if (!isSame(found.codeHash, hashCode(id, code, pepper))) {
      const attempts = found.attempts + 1;
      tx.update(mailCodes).set({ attempts }).where(eq(mailCodes.id, id)).run();
      const left = triesLeft({ attempts }, tried + 1);
      return refused(left > 0 ? { code: 'wrong', left } : { code: 'over' });
    }
    tx.update(mailCodes).set({ usedAt: now }).where(eq(mailCodes.id, id)).run();
    const session = beginOfficeSession(tx, house, { email, browser, now });
    const actor = actorOfAddress(email, session.id);
    noteAddress(tx, { email, action: 'address.signedIn', actor, ...by });
    return ok({ token: session.token });
  });
}

/** The codes sent to an address within the hour, newest first. */
function recentOf(tx: Tx, email: string, now: Instant) {
  return tx
    .select()
    .from(mailCodes)
    .where(and(eq(mailCodes.email, email), gt(mailCodes.createdAt, addMinutes(now, -60))))
    .orderBy(desc(mailCodes.createdAt), desc(sql`rowid`))
    .all();
}

function hashCode(id: string, code: string, pepper: string): string {
  return createHmac('sha256', pepper).update(`${id}:${code}`).digest('hex');
}

function isSame(kept: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(kept), Buffer.from(given));
}
