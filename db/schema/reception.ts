import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { JsonValue } from '#app/domain/decisions/decision.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import type { ExceptionState } from '#app/domain/reception/exception.ts';
import type { MovementKind } from '#app/domain/reception/movement.ts';
import type { ScanOutcome } from '#app/domain/reception/scan.ts';
import { instant, json } from './columns.ts';
import { checkIns } from './record.ts';
import { reservations } from './reservations.ts';

/** Each reading of a code at the desk, also of one that opens nothing; append-only. */
export const scans = sqliteTable(
  'scans',
  {
    seq: integer('seq').primaryKey(),
    at: instant('at').notNull(),
    actor: json<Actor>('actor').notNull(),
    deviceId: text('device_id'),
    /** SHA-256 of the code; the code itself opens a door and is kept nowhere. */
    codeHash: text('code_hash').notNull(),
    outcome: text('outcome').$type<ScanOutcome>().notNull(),
    reservationId: text('reservation_id').references(() => reservations.id),
  },
  (table) => [
    index('scans_by_time').on(table.at),
    index('scans_by_reservation').on(table.reservationId),
  ],
);

/** When each guest went in, was turned away, left; append-only. The guest's row tells only the last of it. */
export const guestMovements = sqliteTable(
  'guest_movements',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    /** No reference: who was not on the list leaves it again when the check-in is annulled. */
    guestId: text('guest_id').notNull(),
    kind: text('kind').$type<MovementKind>().notNull(),
    /** When it happened, as the desk says. */
    at: instant('at').notNull(),
    /** When the server wrote it down. */
    recordedAt: instant('recorded_at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [index('guest_movements_by_reservation').on(table.reservationId, table.seq)],
);

/** A check-in that was taken back, with the reason; the check-in itself stays. Append-only. */
export const checkInAnnulments = sqliteTable('check_in_annulments', {
  checkInId: text('check_in_id')
    .primaryKey()
    .references(() => checkIns.id),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  reason: text('reason').notNull(),
});

/** The desk asks whether more may go in than the limit allows; the supervisor answers. */
export const exceptionRequests = sqliteTable(
  'exception_requests',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    code: text('code').$type<RuleCode>().notNull(),
    /** Counted guests that would then be inside, and the limit they were held against. */
    guests: integer('guests').notNull(),
    guestLimit: integer('guest_limit').notNull(),
    words: text('words').notNull(),
    state: text('state').$type<ExceptionState>().notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: text('asked_by').notNull(),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
    answer: text('answer'),
    waiverId: text('waiver_id'),
    /** Names that are not on the list and wait at the desk; null in rows of before. */
    unlisted: json<readonly string[]>('unlisted'),
  },
  (table) => [
    uniqueIndex('exception_requests_standing')
      .on(table.reservationId, table.code)
      .where(sql`state = 'open'`),
    index('exception_requests_by_state').on(table.state, table.askedAt),
  ],
);

/** What a desk without a line had written down and the record did not take; a person settles it. */
export const deskConflicts = sqliteTable(
  'desk_conflicts',
  {
    id: text('id').primaryKey(),
    /** As the desk sent it: the request may be one that it only believed to know. */
    reservationNumber: text('reservation_number').notNull(),
    nonce: text('nonce').notNull().unique(),
    deed: text('deed').notNull(),
    /** What was to be done; emptied once it is settled, since names stand in it. */
    form: json<JsonValue>('form'),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
    actor: json<Actor>('actor').notNull(),
    deviceId: text('device_id'),
    refusal: json<JsonValue>('refusal').notNull(),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by'),
    /** How it was settled, in words. */
    settlement: text('settlement'),
  },
  (table) => [
    index('desk_conflicts_open')
      .on(table.receivedAt)
      .where(sql`settled_at is null`),
  ],
);

/** Devices the office has enrolled. The cookie's token is kept as its SHA-256 only. */
export const devices = sqliteTable('devices', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  place: text('place').$type<DevicePlace>().notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  enrolledAt: instant('enrolled_at').notNull(),
  enrolledBy: text('enrolled_by').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  revokedAt: instant('revoked_at'),
  revokedBy: text('revoked_by'),
});

/** One-time codes by which a device is enrolled. */
export const deviceCodes = sqliteTable('device_codes', {
  codeHash: text('code_hash').primaryKey(),
  name: text('name').notNull(),
  place: text('place').$type<DevicePlace>().notNull(),
  createdAt: instant('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
  deviceId: text('device_id').references(() => devices.id),
});

/** "Rombongan tiba": Pamdal has seen a group in the lobby, or takes that back; append-only. */
export const lobbyArrivals = sqliteTable(
  'lobby_arrivals',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    kind: text('kind').$type<'arrived' | 'annulled'>().notNull(),
    at: instant('at').notNull(),
    deviceId: text('device_id').references(() => devices.id),
    by: text('by').notNull(),
  },
  (table) => [index('lobby_arrivals_by_reservation').on(table.reservationId, table.seq)],
);

/** Which travel order (SPD) the desk has stamped; a mistake is annulled by one more row. Append-only. */
export const spdStamps = sqliteTable(
  'spd_stamps',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    guestId: text('guest_id').notNull(),
    spdNumber: text('spd_number').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    /** The row that this one takes back. */
    annuls: integer('annuls'),
  },
  (table) => [index('spd_stamps_by_reservation').on(table.reservationId, table.seq)],
);

/**
 * Codes on papers that anyone may check: 128 bits in the code, its SHA-256 here. The paper says what
 * stood when it was issued; the check page compares.
 */
export const paperCodes = sqliteTable(
  'paper_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    paper: text('paper').$type<'attendance' | 'confirmation' | 'signedLetter'>().notNull(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: text('issued_by').notNull(),
    /** What the paper says, as far as a stranger may read it. */
    facts: json<JsonValue>('facts').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('paper_codes_by_reservation').on(table.reservationId)],
);
