import type { Tx } from '#db/client.server.ts';
import { notulas } from '#db/schema/index.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { Decision, DecisionContext } from '#app/domain/decisions/decision.ts';
import { MOVE_UNDONE } from '#app/domain/decisions/undo-move.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { saveAllocations } from './allocation-rows.server.ts';
import { writeAudit } from './audit.server.ts';
import { reopenDisruptions, settleDisruptions } from './disruption-rows.server.ts';
import { settleExceptions } from './exception-rows.server.ts';
import { writeMovements } from './guest-movements.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';
import { saveReservation } from './reservation-row.server.ts';
import { askPlannedUnits } from './unit-request-rows.server.ts';
import { annulViolations, recordViolation } from './violation-rows.server.ts';

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
  if (before !== null && isUndone(decision)) reopenDisruptions(tx, before, next, context);
  settleExceptions(tx, before, next, context);
  const line = { at: context.now, actor: context.actor, requestId: context.requestId };
  for (const draft of decision.audit) {
    writeAudit(tx, { ...draft, ...line, subject: next.id, revision: next.revision });
  }
  if (related !== undefined) {
    const { next: other, audit, notices } = related;
    const was = { ...other, revision: other.revision - 1 };
    saveReservation(tx, was, other, context.policy);
    writeAudit(tx, { ...audit, ...line, subject: other.id, revision: other.revision });
    const told = { before: was, next: other, notices, at: context.now, otherNumber: next.number };
    writeNotices(tx, told, context);
  }
  writeMovements(tx, before, decision, context);
  if (decision.notula !== undefined) writeNotula(tx, next.id, decision.notula, context);
  annulViolations(tx, decision, context);
  for (const draft of decision.violations) {
    recordViolation(tx, next, draft, { ...context, because: decision.audit[0].reason });
  }
  writeNotices(tx, { before, next, notices: decision.notices, at: context.now }, context);
  askPlannedUnits(tx, before, next, context);
}

/** Does the decision put back what stood before another one? */
function isTakenBack(decision: Decision): boolean {
  return isUndone(decision) || decision.audit[0].action === actionOf('annul');
}

function isUndone({ audit: [{ action }] }: Decision): boolean {
  return action === MOVE_UNDONE;
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
