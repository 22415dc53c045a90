import { randomBytes } from 'node:crypto';
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { officeSessions } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { isSeenAnew, OFFICE_SESSION_MINUTES } from '#app/domain/people/sessions.ts';
import type { SignedInAddress } from '#app/queries/office-session.server.ts';
import { writeAudit } from './audit.server.ts';
import type { House } from './house.server.ts';
import type { Browser } from './sign-in.server.ts';

/** An address of a pemda, as it acts before a request or an office gives it a name. */
export function actorOfAddress(email: string, sessionId: string): Actor {
  return {
    ...{ kind: 'officer', id: `session:${sessionId}`, name: email, role: 'pemda' },
    ...{ officeKey: null, unitId: null, narasumberId: null },
  };
}

/** Under which subject the record tells of an address; the address itself is sealed. */
function subjectOfAddress(email: string): string {
  return `address:${hashSecret(email).slice(0, 32)}`;
}

interface Line {
  readonly email: string;
  readonly action: string;
  readonly now: Instant;
  readonly actor: Actor;
  readonly requestId: string | null;
  /** Where on the net it came from; sealed. */
  readonly from?: string;
  readonly device?: string;
}

/** A line of the record about an address, inside a transaction. */
export function noteAddress(tx: Tx, { email, action, now, actor, requestId, ...rest }: Line): void {
  writeAudit(tx, {
    ...{ action, subject: subjectOfAddress(email), at: now, actor, requestId },
    ...{ reason: null, revision: null },
    details: rest.device === undefined ? {} : { device: rest.device },
    personal: { email, ...(rest.from !== undefined && { from: rest.from }) },
  });
}

/** Begins a session inside a transaction; the one the browser brought along ends. */
export function beginOfficeSession(
  tx: Tx,
  { newId }: Pick<House, 'newId'>,
  { email, browser, now }: { email: string; browser: Browser; now: Instant },
): { readonly id: string; readonly token: string } {
  if (browser.token !== null) {
    endWhere(tx, eq(officeSessions.tokenHash, hashSecret(browser.token)), now);
  }
  const token = randomBytes(32).toString('base64url');
  const id = newId();
  tx.insert(officeSessions)
    .values({
      ...{ id, tokenHash: hashSecret(token), email, device: browser.device },
      ...{ createdAt: now, lastSeenAt: now, expiresAt: addMinutes(now, OFFICE_SESSION_MINUTES) },
    })
    .run();
  return { id, token };
}

/** Writes down that an address was seen, once a minute at most: the idle limit counts from here. */
export function noteAddressSeen(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { sessionId, lastSeenAt }: SignedInAddress,
): void {
  const now = clock();
  if (!isSeenAnew({ lastSeenAt }, now)) return;
  immediately(db, (tx) =>
    tx
      .update(officeSessions)
      .set({ lastSeenAt: now })
      .where(and(eq(officeSessions.id, sessionId), isNull(officeSessions.endedAt)))
      .run(),
  );
}

/**
 * Ends sessions of an address: one of them, or all but the one that asks. One that is over already,
 * or somebody else's, is left as it is.
 */
export function endOfficeSessions(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { email, sessionId }: SignedInAddress,
  which: { readonly only: string } | 'others',
  requestId: string | null,
): void {
  const own = eq(officeSessions.email, email);
  const chosen =
    which === 'others' ? ne(officeSessions.id, sessionId) : eq(officeSessions.id, which.only);
  immediately(db, (tx) => {
    const now = clock();
    if (endWhere(tx, and(own, chosen), now) === 0) return;
    const isThis = which !== 'others' && which.only === sessionId;
    const action = isThis ? 'address.signedOut' : 'address.sessionEnded';
    noteAddress(tx, { email, action, now, actor: actorOfAddress(email, sessionId), requestId });
  });
}

function endWhere(tx: Tx, which: SQL | undefined, now: Instant): number {
  return tx
    .update(officeSessions)
    .set({ endedAt: now })
    .where(and(which, isNull(officeSessions.endedAt)))
    .run().changes;
}
