import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { disruptions } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { startOfPlan } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Cause, disturbedBy, fallsOn, touches } from '#app/domain/schedule/disruption.ts';
import { closureById, stretchOf } from '#app/queries/closures.server.ts';
import { disruptionById, isAskedAlready } from '#app/queries/disruptions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type Appointment, appointmentsAhead } from '#app/queries/touched.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { hourFindings, liftRows, openRow } from './disruption-rows.server.ts';
import type { House } from './house.server.ts';

/** An appointment that something decided later stands in the way of. */
export interface Disturbed {
  readonly id: string;
  readonly number: string;
  readonly code: RuleCode;
}

/**
 * After something was closed, named a day off or ruled anew: finds the approved consultations ahead
 * against which the rules speak now and did not before, and asks for a person to deal with each. Called
 * in the transaction that made the change; called again it asks about none twice.
 */
export function openDisruptions(tx: Tx, context: CommitContext, cause: Cause): Disturbed[] {
  return touchedAppointments(tx, context, cause).flatMap((appointment) => {
    if (isAskedAlready(tx, appointment.id, cause)) return [];
    const code = codeAgainst(tx, context, cause, appointment);
    if (code === null) return [];
    const { now, actor, requestId } = context;
    const id = context.newId();
    openRow(tx, { ...cause, id, reservationId: appointment.id, code }, context);
    writeAudit(tx, {
      ...{ action: 'reservation.disrupted', reason: null, details: { ...cause, code } },
      ...{ subject: appointment.id, revision: null, at: now, actor, requestId },
    });
    return [{ id, number: appointment.number, code }];
  });
}

/** The cause has gone: what nobody has dealt with yet stands as before. Gives how many those were. */
export function liftDisruptions(tx: Tx, context: CommitContext, cause: Cause): number {
  return liftRows(tx, cause, context);
}

/** The appointment takes place all the same, for a reason that stays on record. */
export function keepDisrupted(
  house: House,
  doer: Doer,
  id: string,
  { reason }: { readonly reason: string },
): Result<{ readonly number: string }, Refusal> {
  if (!can(doer.actor, 'keepDisrupted')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, { now, actor, requestId }) => {
    const found = disruptionById(tx, id);
    if (found === null) return refuse({ code: 'not-found' });
    const { number, reservationId, state, closedBy, closedAt, cause, causeId, code } = found;
    if (state !== 'open') {
      return refuse({ code: 'stale', decidedBy: closedBy ?? '', decidedAt: closedAt ?? now });
    }
    tx.update(disruptions)
      .set({ state: 'kept', reason, closedAt: now, closedBy: actor.name })
      .where(and(eq(disruptions.id, id), eq(disruptions.state, 'open')))
      .run();
    writeAudit(tx, {
      ...{ action: 'reservation.disruptionKept', reason, details: { cause, causeId, code } },
      ...{ subject: reservationId, revision: null, at: now, actor, requestId },
    });
    return ok({ number });
  });
}

/** Those that the cause can concern at all, before the rules are asked. */
function touchedAppointments(
  tx: Tx,
  { now }: CommitContext,
  { cause, causeId }: Cause,
): Appointment[] {
  switch (cause) {
    case 'closure': {
      const closure = closureById(tx, causeId);
      if (closure === null || closure.liftedAt !== null) return [];
      const stretch = stretchOf(closure);
      return appointmentsAhead(tx, now, stretch.to).filter(({ plan }) => touches(stretch, plan));
    }
    case 'holiday':
      return appointmentsAhead(tx, now).filter(({ plan }) => fallsOn(plan, causeId as LocalDate));
    case 'policy': {
      const { policies } = referenceOf(tx);
      return appointmentsAhead(tx, now).filter(
        ({ plan }) => policyOn(policies, dayOf(startOfPlan(plan))).id === causeId,
      );
    }
  }
}

function codeAgainst(
  tx: Tx,
  { now, policy }: CommitContext,
  { cause, causeId }: Cause,
  { number, plan }: Appointment,
): RuleCode | null {
  const reservation = loadReservation(tx, number);
  if (reservation === null) return null;
  const reference = referenceOf(tx);
  const under = (id: string) => reference.policies.find((edition) => edition.id === id) ?? policy;
  const findings = (edition: typeof policy) =>
    hourFindings(tx, { reservation, plan }, edition, { reference, now });
  if (cause !== 'policy') return disturbedBy(cause, findings(policy));
  return disturbedBy(cause, findings(under(causeId)), findings(under(reservation.policyId)));
}
