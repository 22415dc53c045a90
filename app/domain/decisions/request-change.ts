import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import { isStaff } from '../people/roles.ts';
import type { ChangeRequest, Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toSecretariat } from './notice.ts';

/** The pemda asks for another time, mode or topic; the old place is kept until it is decided. */
export function requestChange(
  reservation: Reservation,
  input: { readonly revision: number; readonly change: Omit<ChangeRequest, 'requestedAt'> },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'requestChange', input.revision, context);
  if (!fits.ok) return fits;
  const { change } = input;
  // A change is judged as if it were asked for today: notice counts from now, not from receipt.
  const wanted: Reservation = {
    ...reservation,
    enteredByStaff: isStaff(context.actor.role),
    submittedAt: context.now,
    preferences: change.preferences,
    mode: change.mode ?? reservation.mode,
    topics: change.topics ?? reservation.topics,
  };
  const findings = evaluate(
    factsOf(wanted, facts.house, { ...context, moment: 'submission' }),
    context.policy,
    reservation.waivers,
  ).filter(({ code }) => !code.startsWith('LETTER_'));
  if (blocking(findings).length > 0) return refuse({ code: 'blocked', findings });
  const next = advance(reservation, context, {
    pendingChange: { ...change, requestedAt: context.now },
  });
  return ok({
    next,
    audit: [
      line('requestChange', reservation, next, {
        reason: change.reason,
        details: { mode: change.mode, topics: change.topics, preferences: change.preferences },
      }),
    ],
    violations: [],
    notices: [toSecretariat('changeRequested', [change.reason])],
    findings,
  });
}
