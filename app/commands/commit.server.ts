import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { notulas, violationEvents, violations } from '#db/schema/index.ts';
import { monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { ViolationDraft } from '#app/domain/compliance/violation.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { Decision, DecisionContext } from '#app/domain/decisions/decision.ts';
import { MOVE_UNDONE } from '#app/domain/decisions/undo-move.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { saveAllocations } from './allocation-rows.server.ts';
import { writeAudit } from './audit.server.ts';
import { settleDisruptions } from './disruption-rows.server.ts';
import { settleExceptions } from './exception-rows.server.ts';
import { writeMovements } from './guest-movements.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';
import { saveReservation } from './reservation-row.server.ts';
import { askPlannedUnits } from './unit-request-rows.server.ts';

export interface CommitContext extends DecisionContext {
  readonly house: House;
  readonly reference: Reference;
  readonly requestId: string | null;
  /** Minutes for which the mail waits; see `Doer`. */
  readonly mailWaits?: number;
}

/**
 * The only writer of requests, record, violations and outbox: all of a decision, in the
 * transaction that decided it.
 */
export function commit(
  tx: Tx,
  before: Reservation | null,
  decision: Decision,
  context: CommitContext,
): void {
  const { next, related } = decision;
  saveReservation(tx, before, next, context.policy);
  saveAllocations(tx, before, next, { ...context, restores: isTakenBack(decision) });
  settleDisruptions(tx, before, next, context);
  settleExceptions(tx, before, next, context);
  const line = { at: context.now, actor: context.actor, requestId: context.requestId };
  for (const draft of decision.audit) {
    writeAudit(tx, { ...draft, ...line, subject: next.id, revision: next.revision });
  }
  if (related !== undefined) {
    const { next: other, audit } = related;
    const was = { ...other, revision: other.revision - 1 };
    saveReservation(tx, was, other, context.policy);
    writeAudit(tx, { ...audit, ...line, subject: other.id, revision: other.revision });
  }
  writeMovements(tx, before, decision, context);
  if (decision.notula !== undefined) writeNotula(tx, next.id, decision.notula, context);
  annulViolations(tx, decision, context);
  for (const draft of decision.violations) writeViolation(tx, next, draft, context);
  writeNotices(tx, { before, next, notices: decision.notices, at: context.now }, context);
  askPlannedUnits(tx, before, next, context);
}

/** Does the decision put back what stood before another one? */
function isTakenBack({ audit: [{ action }] }: Decision): boolean {
  return action === MOVE_UNDONE || action === actionOf('annul');
}

/** The record itself never changes; what becomes of it is told by events. */
export function writeViolation(
  tx: Tx,
  reservation: Reservation,
  draft: ViolationDraft,
  { now, actor }: Pick<CommitContext, 'now' | 'actor'>,
): void {
  const visit = plannedStart(reservation) ?? reservation.arrivedAt ?? now;
  // What takes the place of a record stays in the report that one stands in.
  const month = draft.supersedes === null ? null : monthOfRecord(tx, draft.supersedes);
  tx.insert(violations)
    .values({
      ...draft,
      reservationId: reservation.id,
      month: month ?? monthOf(dayOf(visit)),
      recordedAt: now,
      recordedBy: actor.name,
    })
    .run();
  if (draft.supersedes === null) return;
  tx.insert(violationEvents)
    .values({ violationId: draft.supersedes, kind: 'superseded', at: now, by: actor.name })
    .run();
}

function monthOfRecord(tx: Tx, id: string): string | null {
  const known = tx
    .select({ month: violations.month })
    .from(violations)
    .where(eq(violations.id, id));
  return known.get()?.month ?? null;
}

/** Editions only grow: each writing is one more. */
function writeNotula(
  tx: Tx,
  reservationId: string,
  notula: NonNullable<Decision['notula']>,
  { now, actor }: Pick<CommitContext, 'now' | 'actor'>,
): void {
  tx.insert(notulas)
    .values({ ...notula, reservationId, writtenBy: actor.name, writtenAt: now })
    .run();
}

/** What an annulled event had recorded falls with it. */
function annulViolations(tx: Tx, decision: Decision, context: CommitContext): void {
  const { annulsViolationsOf: codes = [], annulsViolations: ids = [] } = decision;
  if (codes.length + ids.length === 0) return;
  const falling = countingViolations(tx, decision.next.id).filter(
    ({ id, code }) => codes.includes(code) || ids.includes(id),
  );
  for (const { id } of falling) {
    tx.insert(violationEvents)
      .values({
        violationId: id,
        kind: 'withdrawn',
        at: context.now,
        by: context.actor.name,
        words: decision.audit[0].reason,
      })
      .run();
  }
}
