import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** Surat dan permohonan dinyatakan lengkap; whatever blocks at review must be mended or waived first. */
export function verifyLetter(
  reservation: Reservation,
  input: { readonly revision: number; readonly note: string | null },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'verifyLetter', input.revision, context);
  if (!fits.ok) return fits;
  const findings = evaluate(
    factsOf(reservation, facts.house, { ...context, moment: 'review' }),
    context.policy,
    reservation.waivers,
  );
  if (blocking(findings).length > 0) return refuse({ code: 'blocked', findings });
  const next = advance(reservation, context, { status: 'verified' });
  return ok({
    next,
    audit: [
      line('verifyLetter', reservation, next, {
        reason: input.note,
        details: { findings: findings.map((finding) => finding.code) },
      }),
    ],
    violations: [],
    notices: [toRequester('reservationVerified')],
    findings,
  });
}
