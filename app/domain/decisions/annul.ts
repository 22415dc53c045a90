import { narasumberOf, type Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { RULES } from '../compliance/rules/catalogue.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts, isTaken } from './judge-plan.ts';
import { toNarasumber, toRequester } from './notice.ts';

/**
 * Undoes a check-in or a "tidak hadir" by a new event with a reason; the first entry stays in the
 * record, and the violations it wrote are withdrawn with it. A "tidak hadir" had given the place
 * up: it is had again only where nobody has taken it since.
 */
export function annul(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'annul', input.revision, context);
  if (!fits.ok) return fits;
  const wasNoShow = reservation.status === 'noShow';
  if (wasNoShow && reservation.plan !== null) {
    const judged = judgePlan(reservation, reservation.plan, facts, context, isTaken);
    if (!judged.ok) return judged;
  }
  if (reservation.source === 'walkIn') return backToTheDoor(reservation, input.reason, context);
  const next = advance(reservation, context, {
    status: 'approved',
    arrivedAt: null,
    headVerdict: null,
    headRepresentedBy: null,
    guests: reservation.guests
      .filter((guest) => guest.origin !== 'unlisted')
      .map((guest) => ({ ...guest, arrival: 'expected', refusalReason: null })),
    ...(wasNoShow && { calendarSequence: nextSequence(reservation) }),
  });
  const concerned = reservation.plan === null ? [] : narasumberOf(reservation.plan);
  return ok({
    next,
    audit: [line('annul', reservation, next, { reason: input.reason })],
    violations: [],
    annulsViolationsOf: RULES.filter(
      (rule) => rule.at.arrival === 'record' || rule.at.closing === 'record',
    ).map((rule) => rule.code),
    notices: wasNoShow
      ? [
          toRequester('noShowAnnulled', [input.reason], 'request'),
          ...toNarasumber('noShowAnnulled', concerned, 'request'),
        ]
      : [],
    findings: [],
  });
}

/** A group without appointment waits at the door again; that it came without one stays recorded. */
function backToTheDoor(
  reservation: Reservation,
  reason: string,
  context: DecisionContext,
): Decided {
  const next = advance(reservation, context, {
    status: 'walkIn',
    plan: null,
    guests: reservation.guests.map((guest) => ({
      ...guest,
      arrival: 'expected',
      refusalReason: null,
    })),
  });
  const audit = line('annul', reservation, next, { reason });
  return ok({ next, audit: [audit], violations: [], notices: [], findings: [] });
}
