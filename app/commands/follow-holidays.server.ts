import type { Tx } from '#db/client.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { extendDeadlines } from '#app/domain/decisions/extend-deadlines.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { withRunningDeadline } from '#app/queries/touched.server.ts';
import { commit, type CommitContext } from './commit.server.ts';
import { liftDisruptions, openDisruptions } from './disruptions.server.ts';

/** What a changed list of days off has led to. */
export interface HolidayConsequences {
  /** Numbers of approved consultations that fall on a new day off. */
  readonly disturbed: readonly string[];
  /** Numbers of requests whose pemda has longer to answer. */
  readonly extended: readonly string[];
}

/**
 * After the days off have changed, in the same transaction: what falls on a new one waits for somebody,
 * what fell on one that is none any more stands as before, and running deadlines are counted anew.
 * `context.calendar` is the calendar as it was before.
 */
export function followHolidays(tx: Tx, context: CommitContext): HolidayConsequences {
  const was = context.calendar.holidays;
  const is = referenceOf(tx).calendar.holidays;
  const added = [...is.keys()].filter((date) => !was.has(date));
  const removed = [...was.keys()].filter((date) => !is.has(date));
  const causeOf = (date: LocalDate) => ({ cause: 'holiday', causeId: date }) as const;
  removed.forEach((date) => liftDisruptions(tx, context, causeOf(date)));
  const disturbed = added.flatMap((date) => openDisruptions(tx, context, causeOf(date)));
  return {
    disturbed: [...new Set(disturbed.map(({ number }) => number))],
    extended: recountDeadlines(tx, context),
  };
}

/** Counts every running deadline of a pemda anew with the days off known now; gives those that grew. */
function recountDeadlines(tx: Tx, context: CommitContext): string[] {
  const reference = referenceOf(tx);
  const { calendar, policies } = reference;
  const current = { ...context, reference, calendar };
  return withRunningDeadline(tx).filter((number) => {
    const reservation = loadReservation(tx, number);
    if (reservation === null) return false;
    const policy = policies.find(({ id }) => id === reservation.policyId) ?? context.policy;
    const decision = extendDeadlines(reservation, policy, current);
    // What is held is taken anew under the rules it was held under.
    if (decision !== null) commit(tx, reservation, decision, { ...current, policy });
    return decision !== null;
  });
}
