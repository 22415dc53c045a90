import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import { isStaff } from '../people/roles.ts';
import type { RequestLetter } from '../reservation/letter.ts';
import { resumeClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toSecretariat } from './notice.ts';
import { listGuests, type SubmitInput } from './submit.ts';
import { grownBeyond } from './waived-guests.ts';

/** What was corrected; everything left out stays as it was. */
export type Corrections = Partial<
  Pick<
    SubmitInput,
    | 'contact'
    | 'mode'
    | 'acceptsOtherMode'
    | 'topics'
    | 'questions'
    | 'preferences'
    | 'guests'
    | 'guestCount'
    | 'headClaim'
  >
> & { readonly letter?: RequestLetter };

/** Diajukan kembali. The first day of submission stays the one that counts (`domain.md` §4). */
export function resubmit(
  reservation: Reservation,
  input: { readonly revision: number; readonly corrections: Corrections },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'resubmit', input.revision, context);
  if (!fits.ok) return fits;
  const { guests, ...rest } = input.corrections;
  const corrected: Reservation = {
    ...reservation,
    ...rest,
    enteredByStaff: isStaff(context.actor.role),
    guests: guests === undefined ? reservation.guests : listGuests(guests, context.newId),
  };
  const findings = evaluate(
    factsOf(corrected, facts.house, { ...context, moment: 'submission' }),
    context.policy,
    reservation.waivers,
  );
  const beyond = grownBeyond(findings, reservation, corrected, context);
  const told = findings.map((one) => beyond.find(({ code }) => code === one.code) ?? one);
  if (blocking(told).length > 0) return refuse({ code: 'blocked', findings: told });
  const next = advance(corrected, context, {
    status: 'submitted',
    correction: null,
    // What was made sure of is not what now lies there.
    letterVerification: null,
    promise: resumeClock(reservation.promise, context.now, context.calendar),
  });
  return ok({
    next,
    audit: [
      line('resubmit', reservation, next, {
        details: {
          changed: Object.keys(input.corrections),
          letter: next.letter?.file?.sha256 ?? null,
          findings: findings.map((finding) => finding.code),
        },
      }),
    ],
    violations: [],
    notices: [toSecretariat('reservationResubmitted')],
    findings,
  });
}
