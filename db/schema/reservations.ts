import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Body } from '#app/domain/people/office.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import type { HeadClaim, HeadOffice, HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import type { RequestLetter } from '#app/domain/reservation/letter.ts';
import type { LetterVerification } from '#app/domain/reservation/letter-verification.ts';
import type { FollowUp } from '#app/domain/reservation/notula.ts';
import type { Channel, MeetingMode } from '#app/domain/reservation/mode.ts';
import type {
  ChangeRequest,
  Contact,
  Correction,
  Offer,
  Plan,
  PromiseClock,
  Rating,
  Source,
} from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { instant, json, localDate } from './columns.ts';

/** One row a request. What lists, limits and reports ask for stands in columns of its own. */
export const reservations = sqliteTable(
  'reservations',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    revision: integer('revision').notNull(),
    status: text('status').$type<Status>().notNull(),
    heldFrom: text('held_from').$type<Status>(),
    source: text('source').$type<Source>().notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    receivedAt: instant('received_at').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    enteredByStaff: integer('entered_by_staff', { mode: 'boolean' }).notNull(),
    officeKey: text('office_key').notNull(),
    body: text('body').$type<Body>().notNull(),
    regionCode: text('region_code'),
    officeName: text('office_name'),
    opd: text('opd'),
    asPrinted: text('as_printed'),
    contact: json<Contact>('contact'),
    mode: text('mode').$type<MeetingMode>().notNull(),
    acceptsOtherMode: integer('accepts_other_mode', { mode: 'boolean' }).notNull(),
    topics: json<readonly string[]>('topics').notNull(),
    questions: text('questions'),
    preferences: json<readonly Instant[]>('preferences').notNull(),
    letter: json<RequestLetter>('letter'),
    letterSha256: text('letter_sha256'),
    letterNumber: text('letter_number'),
    letterDate: localDate('letter_date'),
    guestCount: integer('guest_count'),
    headClaim: json<HeadClaim>('head_claim'),
    headVerdict: text('head_verdict').$type<HeadVerdict>(),
    headRepresentedBy: text('head_represented_by'),
    /** Office of the Kepala Daerah who came, as the report prints it in brackets. */
    headOffice: text('head_office').$type<HeadOffice>(),
    plan: json<Plan>('plan'),
    startsAt: instant('starts_at'),
    /** The WIB day of the visit. */
    visitOn: localDate('visit_on'),
    offer: json<Offer>('offer'),
    pendingChange: json<ChangeRequest>('pending_change'),
    correction: json<Correction>('correction'),
    promise: json<PromiseClock>('promise').notNull(),
    answeredAt: instant('answered_at'),
    contactLoggedAt: instant('contact_logged_at'),
    arrivedAt: instant('arrived_at'),
    startedAt: instant('started_at'),
    closedAt: instant('closed_at'),
    rating: json<Rating>('rating'),
    relatedNumber: text('related_number'),
    calendarSequence: integer('calendar_sequence'),
    policyId: text('policy_id').notNull(),
    /** Counted guests who were let in, or the number a register printed; null where unknown. */
    guestsHeld: integer('guests_held'),
    /** Identity of a row of a historic register; the same row is never taken twice. */
    importKey: text('import_key'),
    /** Who made the last decision and when: what a stale page is told. */
    decidedBy: text('decided_by').notNull(),
    decidedAt: instant('decided_at').notNull(),
    /** How the letter was made sure of. */
    letterVerification: json<LetterVerification>('letter_verification'),
    /** The contact centre's ticket (Deskpro) and the letter's number in the e-office (Nadine). */
    ticketNumber: text('ticket_number'),
    nadineNumber: text('nadine_number'),
  },
  (table) => [
    uniqueIndex('reservations_by_import_key').on(table.importKey),
    index('reservations_by_status').on(table.status, table.receivedAt),
    index('reservations_by_office').on(table.officeKey, table.status),
    index('reservations_by_region').on(table.regionCode, table.status),
    index('reservations_by_visit').on(table.visitOn, table.mode, table.status, table.guestsHeld),
    index('reservations_by_answer').on(table.answeredAt),
    index('reservations_by_letter_file').on(table.letterSha256),
    index('reservations_by_letter_number').on(table.letterNumber, table.letterDate),
    index('reservations_by_policy').on(table.policyId),
  ],
);

export const guests = sqliteTable(
  'guests',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    jabatan: text('jabatan'),
    nip: text('nip'),
    kind: text('kind').$type<Guest['kind']>().notNull(),
    origin: text('origin').$type<Guest['origin']>().notNull(),
    arrival: text('arrival').$type<Guest['arrival']>().notNull(),
    refusalReason: text('refusal_reason'),
    specialNeeds: text('special_needs'),
  },
  (table) => [index('guests_by_reservation').on(table.reservationId, table.position)],
);

/** What was discussed and agreed; append-only, the last edition of a request counts. */
export const notulas = sqliteTable(
  'notulas',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    summary: text('summary').notNull(),
    followUps: json<readonly FollowUp[]>('follow_ups').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [index('notulas_by_reservation').on(table.reservationId, table.seq)],
);

/** What the office and a pemda wrote to each other about one request; append-only. */
export const messages = sqliteTable(
  'messages',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    from: text('from').$type<'office' | 'pemda'>().notNull(),
    words: text('words').notNull(),
    /** Who wrote it, for the house; a pemda reads only the office's name. */
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('messages_by_reservation').on(table.reservationId, table.seq)],
);

/** What staff noted for each other about one request; append-only, no pemda reads it. */
export const notes = sqliteTable(
  'notes',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    words: text('words').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('notes_by_reservation').on(table.reservationId, table.seq)],
);

/** Blocking findings that a person let pass; append-only. */
export const waivers = sqliteTable(
  'waivers',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    code: text('code').$type<RuleCode>().notNull(),
    reason: text('reason').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('waivers_by_reservation').on(table.reservationId)],
);

/** The last running number of each year. */
export const numberSequences = sqliteTable('number_sequences', {
  year: text('year').primaryKey(),
  last: integer('last').notNull(),
});

/** What a register printed and nobody could match for certain; a person resolves it. */
export const unresolvedNames = sqliteTable(
  'unresolved_names',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    field: text('field').$type<'requester' | 'topics'>().notNull(),
    printed: text('printed').notNull(),
    candidates: json<readonly { code: string; name: string }[]>('candidates').notNull(),
    resolvedAt: instant('resolved_at'),
  },
  (table) => [
    index('unresolved_names_open')
      .on(table.reservationId)
      .where(sql`resolved_at is null`),
  ],
);
