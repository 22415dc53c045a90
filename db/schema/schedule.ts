import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { DisruptionCause, DisruptionState } from '#app/domain/schedule/disruption.ts';
import type { Resource } from '#app/domain/schedule/allocation.ts';
import type { AssignmentAnswer, UnitRequestState } from '#app/domain/schedule/assignment.ts';
import { instant, json } from './columns.ts';
import { reservations } from './reservations.ts';
import { narasumber, units } from './resources.ts';

/**
 * One row per thing taken. Triggers refuse a row that overlaps an active one, and a daily seat
 * beyond the capacity of the policy it was decided under, whatever the code does. A row is only
 * ever released, never rewritten.
 */
export const allocations = sqliteTable(
  'allocations',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    kind: text('kind').$type<Resource['kind']>().notNull(),
    /** Id of the narasumber or room; for a daily seat the WIB date. */
    resourceId: text('resource_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    state: text('state').$type<'held' | 'confirmed' | 'released'>().notNull(),
    heldUntil: instant('held_until'),
    /** The waiver that lets a daily seat exceed the capacity. */
    waiverId: text('waiver_id'),
    policyId: text('policy_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [
    index('allocations_active')
      .on(table.kind, table.resourceId, table.startsAt)
      .where(sql`state <> 'released'`),
    index('allocations_by_reservation').on(table.reservationId),
  ],
);

/** A unit that was asked for people, and its answer. Asked anew it gets a new row. */
export const unitRequests = sqliteTable(
  'unit_requests',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    state: text('state').$type<UnitRequestState>().notNull(),
    /** What the secretariat wants the unit to know. */
    message: text('message'),
    askedAt: instant('asked_at').notNull(),
    askedBy: text('asked_by').notNull(),
    /** Whom the unit names; empty until it has. */
    narasumberIds: json<readonly string[]>('narasumber_ids').notNull(),
    /** Why it declines, or what goes with its names. */
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by'),
  },
  (table) => [
    uniqueIndex('unit_requests_standing')
      .on(table.reservationId, table.unitId)
      .where(sql`state in ('asked', 'named', 'substituted')`),
    index('unit_requests_by_unit').on(table.unitId, table.state),
  ],
);

/** What narasumber said to their assignments; append-only, the last word counts for that start. */
export const assignmentAnswers = sqliteTable(
  'assignment_answers',
  {
    seq: integer('seq').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    narasumberId: text('narasumber_id')
      .notNull()
      .references(() => narasumber.id),
    /** Start of the consultation it was said of; a new hour asks anew. */
    startsAt: instant('starts_at').notNull(),
    answer: text('answer').$type<AssignmentAnswer>().notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [
    index('assignment_answers_by_reservation').on(table.reservationId, table.narasumberId),
  ],
);

/**
 * Approved consultations that something decided later stands in the way of: a closure, a holiday,
 * another edition of the rules. Each waits for a person, who moves it or keeps it with a reason.
 */
export const disruptions = sqliteTable(
  'disruptions',
  {
    id: text('id').primaryKey(),
    cause: text('cause').$type<DisruptionCause>().notNull(),
    /** Id of the closure or the edition, day of the holiday. */
    causeId: text('cause_id').notNull(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    /** The rule that speaks against the appointment now. */
    code: text('code').$type<RuleCode>().notNull(),
    state: text('state').$type<DisruptionState>().notNull(),
    openedAt: instant('opened_at').notNull(),
    closedAt: instant('closed_at'),
    closedBy: text('closed_by'),
    /** Why the appointment is kept all the same. */
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('disruptions_standing')
      .on(table.cause, table.causeId, table.reservationId)
      .where(sql`state = 'open'`),
    index('disruptions_by_cause').on(table.cause, table.causeId),
    index('disruptions_by_reservation').on(table.reservationId),
  ],
);
