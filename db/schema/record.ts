import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { JsonValue } from '#app/domain/decisions/decision.ts';
import type { FindingParams } from '#app/domain/compliance/rule.ts';
import type { EvidenceKind } from '#app/domain/compliance/evidence.ts';
import type { FollowUpKind } from '#app/domain/compliance/follow-up.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Actor, ActorRole } from '#app/domain/people/roles.ts';
import type { Basis } from '#app/domain/policy/policy.ts';
import type { ViolationEventKind } from '#app/domain/compliance/violation.ts';
import { instant, json, localDate } from './columns.ts';
import { reservations } from './reservations.ts';

/** Who did what, when; append-only, each row carrying the hash of the one before. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    seq: integer('seq').primaryKey(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    actorRole: text('actor_role').$type<ActorRole>().notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    revision: integer('revision'),
    reason: text('reason'),
    details: json<JsonValue>('details').notNull(),
    /** Personal values, sealed under the subject's key; unreadable once that key is erased. */
    sealed: text('sealed'),
    requestId: text('request_id'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_by_subject').on(table.subject, table.seq)],
);

export const subjectKeys = sqliteTable('subject_keys', {
  subject: text('subject').primaryKey(),
  key: blob('key', { mode: 'buffer' }).notNull(),
});

/** What the rules recorded; append-only. Where it stands is told by its events. */
export const violations = sqliteTable(
  'violations',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    code: text('code').$type<RuleCode>().notNull(),
    params: json<FindingParams>('params').notNull(),
    basis: json<Basis>('basis').notNull(),
    policyId: text('policy_id').notNull(),
    waiverId: text('waiver_id'),
    supersedes: text('supersedes'),
    note: text('note'),
    /** The WIB month of the visit it belongs to, for the report. */
    month: text('month').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (table) => [
    index('violations_by_reservation').on(table.reservationId),
    index('violations_by_month').on(table.month, table.code),
  ],
);

export const violationEvents = sqliteTable(
  'violation_events',
  {
    seq: integer('seq').primaryKey(),
    violationId: text('violation_id')
      .notNull()
      .references(() => violations.id),
    kind: text('kind').$type<ViolationEventKind>().notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    words: text('words'),
    replyDeadline: instant('reply_deadline'),
    /** A file that came with a reply. */
    attachment: json<LetterFile>('attachment'),
    /** The name under which it was handed in. */
    attachmentName: text('attachment_name'),
  },
  (table) => [index('violation_events_by_violation').on(table.violationId, table.seq)],
);

/** What a violation rests on beside the numbers: notes, photos, files; append-only. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').primaryKey(),
    violationId: text('violation_id')
      .notNull()
      .references(() => violations.id),
    kind: text('kind').$type<EvidenceKind>().notNull(),
    words: text('words'),
    file: json<LetterFile>('file'),
    fileName: text('file_name'),
    at: instant('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [index('evidence_by_violation').on(table.violationId)],
);

/** What a person decided to do after confirmed violations of one office. */
export const followUps = sqliteTable(
  'follow_ups',
  {
    id: text('id').primaryKey(),
    officeKey: text('office_key').notNull(),
    kind: text('kind').$type<FollowUpKind>().notNull(),
    violationIds: json<readonly string[]>('violation_ids').notNull(),
    reason: text('reason').notNull(),
    /** The letter as it was drafted for signature; null where the kind wants none. */
    letter: text('letter'),
    /** The number it was given outside this system, and its day. */
    letterNumber: text('letter_number'),
    letterDate: localDate('letter_date'),
    /** The last day on which it counts; null where it does not lapse. */
    until: localDate('until'),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by').notNull(),
    endedAt: instant('ended_at'),
    endedBy: text('ended_by'),
    endReason: text('end_reason'),
    /** Rises with every change, so that two people do not write over each other. */
    revision: integer('revision').notNull(),
  },
  (table) => [index('follow_ups_by_office').on(table.officeKey, table.endedAt)],
);

/** Each check-in as it was sent and answered; the nonce makes a repeated one harmless. */
export const checkIns = sqliteTable(
  'check_ins',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    nonce: text('nonce').notNull(),
    /** When the group stood at the desk, as the desk says. */
    at: instant('at').notNull(),
    /** When the server wrote it down. */
    recordedAt: instant('recorded_at').notNull(),
    actor: json<Actor>('actor').notNull(),
    answer: json<JsonValue>('answer').notNull(),
    /** How the group stood before, so that this check-in alone can be taken back. */
    before: json<JsonValue>('before'),
    /** The enrolled device it was sent from. */
    deviceId: text('device_id'),
  },
  (table) => [uniqueIndex('check_ins_by_nonce').on(table.reservationId, table.nonce)],
);
