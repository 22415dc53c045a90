import { and, asc, count, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { drafts, officers, reservations } from '#db/schema/index.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { addressOf, type OfficerState } from '#app/domain/people/officer.ts';

/** A claim of an address to speak for an office, with what became of it. */
export type Claim = typeof officers.$inferSelect;

const QUERIES = prepared((db) => ({
  ofAddress: db
    .select()
    .from(officers)
    .where(eq(officers.email, sql.placeholder('email')))
    .orderBy(desc(officers.claimedAt))
    .prepare(),
  byId: db
    .select()
    .from(officers)
    .where(eq(officers.id, sql.placeholder('id')))
    .prepare(),
  standing: db
    .select()
    .from(officers)
    .where(
      and(
        eq(officers.email, sql.placeholder('email')),
        eq(officers.officeKey, sql.placeholder('officeKey')),
        inArray(officers.state, ['claimed', 'confirmed']),
      ),
    )
    .prepare(),
}));

/** Every claim an address has made, the newest first. */
export function claimsOf(db: Reader, email: string): Claim[] {
  return QUERIES(db).ofAddress.all({ email: addressOf(email) });
}

export function findClaim(db: Reader, id: string): Claim | null {
  return QUERIES(db).byId.get({ id }) ?? null;
}

/** The claim of an address to an office that waits or holds; at most one does. */
export function standingClaim(db: Reader, email: string, officeKey: string): Claim | null {
  return QUERIES(db).standing.get({ email: addressOf(email), officeKey }) ?? null;
}

/** Requests of an office whose links went to an address: it is their contact, or wrote them. */
export function requestsThrough(
  db: Reader,
  { email, officeKey }: Pick<Claim, 'email' | 'officeKey'>,
): { id: string; number: string }[] {
  const written = db
    .select({ number: drafts.reservationNumber })
    .from(drafts)
    .where(and(eq(drafts.ownerEmail, addressOf(email)), isNotNull(drafts.reservationNumber)));
  const contact = sql`lower(trim(json_extract(${reservations.contact}, '$.email')))`;
  return db
    .select({ id: reservations.id, number: reservations.number })
    .from(reservations)
    .where(
      and(
        eq(reservations.officeKey, officeKey),
        or(sql`${contact} = ${addressOf(email)}`, inArray(reservations.number, written)),
      ),
    )
    .all();
}

/** Everyone who speaks or asks to speak for an office, the longest known first. */
export function officersOf(db: Reader, officeKey: string): Claim[] {
  return db
    .select()
    .from(officers)
    .where(
      and(eq(officers.officeKey, officeKey), inArray(officers.state, ['claimed', 'confirmed'])),
    )
    .orderBy(desc(officers.state), asc(officers.claimedAt))
    .all();
}

/** So many claims of one kind are listed. */
const SHOWN = 200;

/** Claims that stand like that, those that wait the oldest first, all others the newest. */
export function claimsThatAre(db: Reader, states: readonly OfficerState[]): Claim[] {
  const isQueue = states.includes('claimed');
  return db
    .select()
    .from(officers)
    .where(inArray(officers.state, [...states]))
    .orderBy(isQueue ? asc(officers.claimedAt) : desc(officers.decidedAt))
    .limit(SHOWN)
    .all();
}

/** How many claims wait for the secretariat. */
export function waitingClaims(db: Reader): number {
  return (
    db.select({ rows: count() }).from(officers).where(eq(officers.state, 'claimed')).get()?.rows ??
    0
  );
}

/** The office a claim is about. */
export function officeOfClaim({ body, regionCode, officeName, opd }: Claim): RequesterOffice {
  return { body, regionCode, name: officeName, opd, asPrinted: null };
}
