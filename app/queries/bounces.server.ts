import { and, asc, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { bouncedAddresses, outbox, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Status } from '#app/domain/reservation/status.ts';

/** An address from which mail came back. */
export interface NotedAddress {
  readonly id: string;
  readonly address: string;
  readonly notedAt: Instant;
  readonly notedBy: string;
  readonly source: 'smtp' | 'report' | 'person';
  readonly detail: string;
  readonly clearedAt: Instant | null;
  readonly clearedBy: string | null;
}

// Written out, not bound: only then does SQLite see that its partial index fits.
const STANDS = sql`cleared_at is null`;

const COLUMNS = {
  id: bouncedAddresses.id,
  address: bouncedAddresses.address,
  notedAt: bouncedAddresses.notedAt,
  notedBy: bouncedAddresses.notedBy,
  source: bouncedAddresses.source,
  detail: bouncedAddresses.detail,
  clearedAt: bouncedAddresses.clearedAt,
  clearedBy: bouncedAddresses.clearedBy,
};

const STANDING = prepared((db) =>
  db
    .select(COLUMNS)
    .from(bouncedAddresses)
    .where(and(eq(bouncedAddresses.address, sql.placeholder('address')), STANDS))
    .prepare(),
);

/** The standing note on an address; null where mail to it is not known to come back. */
export function notedAddress(db: Reader, address: string): NotedAddress | null {
  return STANDING(db).get({ address: address.toLowerCase() }) ?? null;
}

/** Does mail to this address stay until a person has looked? */
export function isNoted(db: Reader, address: string): boolean {
  return notedAddress(db, address) !== null;
}

/** One note, standing or cleared. */
export function noteById(db: Reader, id: string): NotedAddress | null {
  return db.select(COLUMNS).from(bouncedAddresses).where(eq(bouncedAddresses.id, id)).get() ?? null;
}

/** The standing notes, the latest first. */
export function notedAddresses(db: Reader, { limit, offset }: { limit: number; offset: number }) {
  return db
    .select(COLUMNS)
    .from(bouncedAddresses)
    .where(isNull(bouncedAddresses.clearedAt))
    .orderBy(desc(bouncedAddresses.notedAt), desc(bouncedAddresses.id))
    .limit(limit)
    .offset(offset)
    .all();
}

/** How many addresses are noted. */
export function notedCount(db: Reader): number {
  return db.select({ rows: count() }).from(bouncedAddresses).where(STANDS).get()?.rows ?? 0;
}

/** Who is reached by an address: requests whose contact has it, those that go on first. */
export interface ReachedRequest {
  readonly number: string;
  readonly status: Status;
  readonly name: string;
  readonly phone: string | null;
}

/** The requests whose contact has this address, the latest first. */
export function requestsReachedBy(db: Reader, address: string, limit: number): ReachedRequest[] {
  const email = sql`lower(json_extract(${reservations.contact}, '$.email'))`;
  return db
    .select({
      number: reservations.number,
      status: reservations.status,
      contact: reservations.contact,
    })
    .from(reservations)
    .where(and(isNotNull(reservations.contact), sql`${email} = ${address.toLowerCase()}`))
    .orderBy(desc(reservations.receivedAt))
    .limit(limit)
    .all()
    .flatMap(({ contact, ...row }) =>
      contact === null ? [] : [{ ...row, name: contact.name, phone: contact.phone }],
    );
}

/** What has not gone out to an address, the oldest first: ids of notices a person may send again. */
export function keptFor(db: Reader, address: string): { readonly id: string }[] {
  return db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        sql`state = 'failed' and kind not in ('signInCode', 'draftLink')`,
        sql`lower(${outbox.recipient}) = ${address.toLowerCase()}`,
      ),
    )
    .orderBy(asc(outbox.seq))
    .all();
}
