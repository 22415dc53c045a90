import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations, violationEvents, violations } from '#db/schema/index.ts';
import type { Violation, ViolationStatus } from '#app/domain/compliance/violation.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Actor } from '#app/domain/people/roles.ts';

/** What a list of violations can be narrowed to. */
export interface ViolationFilter {
  readonly month?: string | null;
  readonly region?: string | null;
  readonly code?: RuleCode | null;
  readonly reservationId?: string | null;
}

/** A violation with the region it is counted under. */
export interface ListedViolation extends Violation {
  readonly regionCode: string | null;
}

/** Longest list that is given at once. */
const LIST_LIMIT = 1000;

/** One violation with where it stands, or null. */
export function loadViolation(db: Reader, id: string): ListedViolation | null {
  return select(db, [eq(violations.id, id)])[0] ?? null;
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
  if (filter.region) wanted.push(eq(reservations.regionCode, filter.region));
  if (filter.reservationId) wanted.push(eq(violations.reservationId, filter.reservationId));
  if (actor.role !== 'pemda') return select(db, wanted);
  const own = select(db, [...wanted, eq(reservations.officeKey, actor.officeKey ?? '')]);
  return own.filter((violation) => violation.replyDeadline !== null);
}

function select(db: Reader, wanted: readonly SQL[]): ListedViolation[] {
  const rows = db
    .select({
      violation: violations,
      number: reservations.number,
      officeKey: reservations.officeKey,
      regionCode: reservations.regionCode,
    })
    .from(violations)
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .where(and(...wanted))
    .orderBy(desc(violations.recordedAt), desc(violations.id))
    .limit(LIST_LIMIT)
    .all();
  return rows.map(({ violation: { month: _, ...violation }, number, officeKey, regionCode }) => ({
    ...violation,
    reservationNumber: number,
    officeKey,
    regionCode,
    ...standing(db, violation.id),
  }));
}

/** Where it stands is what its events say; the last one decides. */
function standing(
  db: Reader,
  violationId: string,
): Pick<Violation, 'status' | 'replyDeadline' | 'reply'> {
  const events = db
    .select()
    .from(violationEvents)
    .where(eq(violationEvents.violationId, violationId))
    .orderBy(asc(violationEvents.seq))
    .all();
  const status: ViolationStatus = events.at(-1)?.kind ?? 'recorded';
  return {
    status,
    replyDeadline: events.findLast((event) => event.replyDeadline !== null)?.replyDeadline ?? null,
    reply: events.findLast((event) => event.kind === 'replied')?.words ?? null,
  };
}
