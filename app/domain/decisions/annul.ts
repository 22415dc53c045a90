import { narasumberOf, type Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { RULES } from '../compliance/rules/catalogue.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toNarasumber, toRequester } from './notice.ts';

/**
 * Undoes a check-in or a "tidak hadir" by a new event with a reason; the first entry stays in the
 * record, and the violations it wrote are withdrawn with it.
 */
export function annul(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'annul', input.revision, context);
  if (!fits.ok) return fits;
  const wasNoShow = reservation.status === 'noShow';
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
