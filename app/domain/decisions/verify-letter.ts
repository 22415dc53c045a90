import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { LetterVerification } from '../reservation/letter-verification.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** What is handed in with the verdict that all is in order. */
export interface VerifyLetterInput {
  readonly revision: number;
  readonly note: string | null;
  /** How the letter was made sure of; a program may leave it out. */
  readonly verification?: LetterVerification | null;
}

/** Surat dan permohonan dinyatakan lengkap; whatever blocks at review must be mended or waived first. */
export function verifyLetter(
  reservation: Reservation,
  input: VerifyLetterInput,
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
  const verification = input.verification ?? null;
  const next = advance(reservation, context, {
    status: 'verified',
    letterVerification: verification,
  });
  return ok({
    next,
    audit: [
      line('verifyLetter', reservation, next, {
        reason: input.note ?? verification?.note ?? null,
        details: {
          findings: findings.map((finding) => finding.code),
          ...(verification !== null && { verification: verification.method }),
        },
      }),
    ],
    violations: [],
    notices: [toRequester('reservationVerified')],
    findings,
  });
}
