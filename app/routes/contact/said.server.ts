import type { About } from '#app/commands/facts.server.ts';
import { formatDay, formatDeadline, formatRange } from '#app/copy/dates.ts';
import { saidOnThePhone } from '#app/copy/phone-sentence.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';
import { zoneOf } from '#app/queries/reference.server.ts';

/** Where a request stands, as it is said to whoever calls from there. */
export function saidOf({ reservation, reference, context }: About): string {
  const { status, office, plan, offer, correction, pendingChange } = reservation;
  const zone = zoneOf(reference, office.regionCode);
  const promise = promiseOf(reservation, context.now, context.policy, context.calendar);
  const shown = plan ?? offer?.plan ?? null;
  const deadline = offer?.deadline ?? correction?.deadline ?? null;
  // Once answered, what is left of the promise is no promise any more.
  const runs = UNDECIDED.includes(status) && !promise.answered;
  const promised = runs ? formatDay(promise.dueOn) : null;
  return saidOnThePhone({
    status,
    when: shown === null ? null : formatRange(startOfPlan(shown), endOfPlan(shown), zone),
    until: deadline === null ? promised : formatDeadline(deadline, zone),
    late: runs && promise.overdue,
    changing: pendingChange !== null,
  });
}
