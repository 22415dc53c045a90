import type { KnownViolation } from '../compliance/known-violation.ts';
import { newViolations } from '../compliance/known-violation.ts';
import type { HouseFacts } from '../compliance/facts-of.ts';
import { officeKey } from '../people/office.ts';
import { can } from '../people/permissions.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { staleOf } from './guard.ts';
import { judgeWalkIn } from './register-walk-in.ts';

/**
 * The request of a group that was written down as coming without one has turned up. Where it had been
 * received before the group came, that there was none is taken back, and what is true instead is
 * recorded; a record that has gone further (told, replied to, confirmed) is left to the supervisor.
 */
export function linkWalkIn(
  walkIn: Reservation,
  related: Reservation,
  facts: {
    readonly house: HouseFacts;
    readonly violations: readonly KnownViolation[];
    /** Nothing has been done with what was recorded. */
    readonly isUntouched: boolean;
  },
  context: DecisionContext,
): Decided {
  if (!can(context.actor, 'registerWalkIn')) return refuse({ code: 'forbidden' });
  const { relatedNumber, arrivedAt, source } = walkIn;
  if (relatedNumber === related.number) return ok(unchanged(walkIn));
  if (relatedNumber !== null) return refuse(staleOf(walkIn));
  const isItsOwn =
    source === 'walkIn' &&
    related.source !== 'walkIn' &&
    officeKey(related.office) === officeKey(walkIn.office);
  if (!isItsOwn) {
    const message = 'Permohonan ini bukan milik instansi rombongan.';
    return refuse({ code: 'invalid', errors: [{ path: 'reservationNumber', message }] });
  }
  const next = advance(walkIn, context, { relatedNumber: related.number });
  const replaces = arrivedAt !== null && related.submittedAt <= arrivedAt && facts.isUntouched;
  const findings = replaces
    ? judgeWalkIn(next, related, facts.house, context).filter(
        ({ code }) => code === 'ARRIVED_WITHOUT_CONFIRMATION',
      )
    : [];
  return ok({
    next,
    audit: [
      {
        action: 'reservation.walkInLinked',
        reason: `Permohonan ${related.number} ditemukan.`,
        details: { related: related.number, replaces },
      },
    ],
    violations: newViolations(findings, facts.violations, context),
    ...(replaces && { annulsViolationsOf: ['ARRIVED_WITHOUT_LETTER'] as const }),
    notices: [],
    findings,
  });
}

/** A double click: nothing more is recorded. */
function unchanged(walkIn: Reservation) {
  const audit = { action: 'reservation.walkInLinked', reason: null, details: {} };
  return { next: walkIn, audit: [audit], violations: [], notices: [], findings: [] } as const;
}
