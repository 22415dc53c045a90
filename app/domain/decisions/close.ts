import type { Instant } from '../calendar/instant.ts';
import { evaluate } from '../compliance/evaluate.ts';
import { factsOf } from '../compliance/facts-of.ts';
import { newViolations } from '../compliance/known-violation.ts';
import type { Guest } from '../reservation/guest.ts';
import type { HeadVerdict } from '../reservation/head-claim.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { CheckInFacts } from './check-in.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** Selesai: who is still inside leaves, who never came was absent, an open "menyusul" is decided. */
export function close(
  reservation: Reservation,
  input: {
    readonly revision: number;
    readonly headVerdict: HeadVerdict | null;
    readonly leftAt?: Instant | null | undefined;
  },
  facts: CheckInFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'close', input.revision, context);
  if (!fits.ok) return fits;
  const leftAt = input.leftAt ?? null;
  if (leftAt !== null && !isWithinVisit(reservation, leftAt, context.now)) {
    const { status } = reservation;
    return refuse({ code: 'wrong-status', status, verb: 'close', because: 'leftOutsideVisit' });
  }
  const judged: Reservation = {
    ...reservation,
    headVerdict: input.headVerdict ?? reservation.headVerdict,
  };
  const findings = evaluate(
    factsOf(judged, facts.house, { ...context, moment: 'closing' }),
    context.policy,
    reservation.waivers,
  );
  const next = advance(judged, context, {
    status: 'completed',
    closedAt: context.now,
    guests: reservation.guests.map(afterClosing),
  });
  return ok({
    next,
    audit: [
      line('close', reservation, next, {
        details: {
          headVerdict: next.headVerdict,
          ...(leftAt !== null && { leftAt }),
          findings: findings.map((finding) => finding.code),
        },
      }),
    ],
    violations: newViolations(findings, facts.violations, context),
    notices: [],
    ...(leftAt !== null && { doorAt: leftAt }),
    findings,
  });
}

/** They left after they had come, and no later than now. */
function isWithinVisit({ arrivedAt }: Reservation, leftAt: Instant, now: Instant): boolean {
  return (arrivedAt === null || arrivedAt <= leftAt) && leftAt <= now;
}

function afterClosing(guest: Guest): Guest {
  if (guest.arrival === 'admitted') return { ...guest, arrival: 'left' };
  return guest.arrival === 'expected' ? { ...guest, arrival: 'absent' } : guest;
}
