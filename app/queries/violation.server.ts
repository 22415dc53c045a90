import { and, asc, desc, eq, gte, type SQL, sql } from 'drizzle-orm';
import { type Db, prepared, type Reader } from '#db/client.server.ts';
import { reservations, violationEvents, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { ReplyFile, Violation, ViolationStatus } from '#app/domain/compliance/violation.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** What a list of violations can be narrowed to. */
export interface ViolationFilter {
  readonly month?: string | null;
  readonly region?: string | null;
  readonly code?: RuleCode | null;
  readonly officeKey?: string | null;
  /** The first month of visits. */
  readonly since?: string | null;
}

/** A violation with the region it is counted under. */
export interface ListedViolation extends Violation {
  /** The file that came with the reply. */
  readonly replyFile: ReplyFile | null;
  readonly regionCode: string | null;
  /** The WIB day it is about: on which the group came, else on which it was awaited. */
  readonly visitOn: LocalDate;
}

/** Longest list that is given at once. */
const LIST_LIMIT = 1000;

const QUERIES = prepared((db) => ({
  byId: asked(db, [eq(violations.id, sql.placeholder('id'))]).prepare(),
  ofReservation: asked(db, [eq(violations.reservationId, sql.placeholder('id'))]).prepare(),
  events: db
    .select()
    .from(violationEvents)
    .where(
      sql`${violationEvents.violationId} in (select value from json_each(${sql.placeholder('ids')}))`,
    )
    .orderBy(asc(violationEvents.seq))
    .prepare(),
  awaiting: db
    .select({
      replied: sql<number>`coalesce(sum(${violationEvents.kind} = 'replied'), 0)`,
      passed: sql<number>`coalesce(sum(${violationEvents.kind} = 'released'
        and ${violationEvents.replyDeadline} <= ${sql.placeholder('now')}), 0)`,
    })
    .from(violationEvents)
    .where(
      sql`${violationEvents.seq} in (
        select max(seq) from violation_events group by violation_id)`,
    )
    .prepare(),
  offices: db
    .select({
      number: reservations.number,
      ...OFFICE_COLUMNS,
    })
    .from(reservations)
    .where(
      sql`${reservations.number} in (select value from json_each(${sql.placeholder('numbers')}))`,
    )
    .prepare(),
}));

/** One violation with where it stands, or null. */
export function loadViolation(db: Reader, id: string): ListedViolation | null {
  return withStanding(db, QUERIES(db).byId.all({ id }))[0] ?? null;
}

/**
 * Newest first. A pemda sees its own office's, and of those the ones it has been told of: a record
 * nobody has released yet is the office's own note.
 */
export function listViolations(
  db: Reader,
  actor: Actor,
  filter: ViolationFilter,
): ListedViolation[] {
  const wanted: SQL[] = [];
  if (filter.month) wanted.push(eq(violations.month, filter.month));
  if (filter.code) wanted.push(eq(violations.code, filter.code));
  if (filter.officeKey) wanted.push(eq(reservations.officeKey, filter.officeKey));
  if (filter.since) wanted.push(gte(violations.month, filter.since));
  if (filter.region) wanted.push(eq(reservations.regionCode, filter.region));
  if (actor.role === 'pemda') wanted.push(eq(reservations.officeKey, actor.officeKey ?? ''));
  return toldTo(actor, withStanding(db, asked(db, wanted).all()));
}

/** Those of one request, newest first, as far as `actor` has been told of them. */
export function violationsOf(db: Reader, actor: Actor, reservationId: string): ListedViolation[] {
  return toldTo(actor, withStanding(db, QUERIES(db).ofReservation.all({ id: reservationId })));
}

/** What became of one, oldest first: each step with who took it and what was said. */
export function violationEventsOf(db: Reader, id: string) {
  return QUERIES(db)
    .events.all({ ids: JSON.stringify([id]) })
    .map(({ seq, kind, at, by, words }) => ({ seq, kind, at, by, words }));
}

/** The record that took the place of this one, or null. */
export function successorOf(db: Reader, id: string) {
  const successors = db
    .select({ id: violations.id, recordedBy: violations.recordedBy })
    .from(violations)
    .where(eq(violations.supersedes, id))
    .limit(1);
  return successors.get() ?? null;
}

/** It and every record it took the place of, the latest first. */
export function chainBack(db: Reader, violation: ListedViolation): ListedViolation[] {
  const { supersedes } = violation;
  const before = supersedes === null ? null : loadViolation(db, supersedes);
  return before === null ? [violation] : [violation, ...chainBack(db, before)];
}

/** How many wait for a person of the house to decide: replied to, or the time to reply is over. */
export function awaitingDecision(db: Reader, now: Instant): { replied: number; passed: number } {
  const row = QUERIES(db).awaiting.get({ now });
  return { replied: row?.replied ?? 0, passed: row?.passed ?? 0 };
}

/** Months in which anything was recorded, the latest first. */
export function monthsWithViolations(db: Reader): string[] {
  const months = db.selectDistinct({ month: violations.month }).from(violations);
  return months
    .orderBy(desc(violations.month))
    .all()
    .map(({ month }) => month);
}

/** The offices behind a list of violations, by the number of the request. */
export function officesByNumber(
  db: Reader,
  numbers: readonly string[],
): ReadonlyMap<string, RequesterOffice> {
  const rows = QUERIES(db).offices.all({ numbers: JSON.stringify(numbers) });
  return new Map(rows.map(({ number, ...office }) => [number, office]));
}

function toldTo(actor: Actor, found: ListedViolation[]): ListedViolation[] {
  if (actor.role !== 'pemda') return found;
  return found.filter(
    ({ officeKey, replyDeadline }) => officeKey === actor.officeKey && replyDeadline !== null,
  );
}

function asked(db: Db, wanted: readonly SQL[]) {
  return db
    .select({
      violation: violations,
      number: reservations.number,
      officeKey: reservations.officeKey,
      regionCode: reservations.regionCode,
      plannedOn: reservations.visitOn,
      arrivedAt: reservations.arrivedAt,
    })
    .from(violations)
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .where(and(...wanted))
    .orderBy(desc(violations.recordedAt), desc(violations.id))
    .limit(LIST_LIMIT);
}

type Row = ReturnType<ReturnType<typeof asked>['all']>[number];

/** Where each stands is what its events say; the last one decides. */
function withStanding(db: Reader, rows: readonly Row[]): ListedViolation[] {
  if (rows.length === 0) return [];
  const ids = JSON.stringify(rows.map(({ violation }) => violation.id));
  const all = QUERIES(db).events.all({ ids });
  return rows.map(({ violation: { month: _, ...violation }, number, ...about }) => {
    const { officeKey, regionCode, plannedOn, arrivedAt } = about;
    const events = all.filter(({ violationId }) => violationId === violation.id);
    const replied = events.findLast((event) => event.kind === 'replied');
    const status: ViolationStatus = events.at(-1)?.kind ?? 'recorded';
    return {
      ...violation,
      reservationNumber: number,
      ...{ officeKey, regionCode, status },
      visitOn: arrivedAt === null ? (plannedOn ?? dayOf(violation.recordedAt)) : dayOf(arrivedAt),
      replyDeadline:
        events.findLast((event) => event.replyDeadline !== null)?.replyDeadline ?? null,
      reply: replied?.words ?? null,
      replyFile: replied?.attachment
        ? { file: replied.attachment, name: replied.attachmentName }
        : null,
    };
  });
}
