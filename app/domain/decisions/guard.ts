import { can } from '../people/permissions.ts';
import { officeKey } from '../people/office.ts';
import { endOfPlan, type Reservation, startOfPlan } from '../reservation/reservation.ts';
import type { Verb } from '../reservation/status.ts';
import { type Target, targetOf } from '../reservation/transitions.ts';
import { subjectOf } from '../reservation/subject.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { DecisionContext, Refusal } from './decision.ts';

/**
 * The three questions before every verb, in this order: may this person do it, has someone else
 * decided since the page was read, does it fit the status. Another office's request does not exist.
 * @param revision the revision the person saw; null where the verb names none (check-in, check-out)
 */
export function guard(
  reservation: Reservation,
  verb: Verb,
  revision: number | null,
  { actor }: Pick<DecisionContext, 'actor'>,
): Result<Target, Refusal> {
  if (actor.role === 'pemda' && actor.officeKey !== officeKey(reservation.office)) {
    return refuse({ code: 'not-found' });
  }
  if (!can(actor, verb, subjectOf(reservation))) return refuse({ code: 'forbidden' });
  if (revision !== null && revision !== reservation.revision) {
    return refuse(staleOf(reservation));
  }
  const target = targetOf(reservation.status, verb);
  if (target === null) {
    return refuse({ code: 'wrong-status', status: reservation.status, verb });
  }
  return ok(target);
}

/** Somebody was first: who, when, and what stands by it. */
export function staleOf(reservation: Reservation): Extract<Refusal, { code: 'stale' }> {
  const { decidedBy, decidedAt, status, offer, plan } = reservation;
  const told = status === 'offered' ? (offer?.plan ?? null) : plan;
  const slot = told === null ? null : { start: startOfPlan(told), end: endOfPlan(told) };
  return { code: 'stale', decidedBy, decidedAt, stands: { status, slot, action: null } };
}
