import type { Refusal } from '#app/domain/decisions/decision.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import { DRAFT_DAYS } from '#app/domain/people/access-link.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { openCorrection } from '#app/queries/draft.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { issueLink } from './access-links.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import { answersOf } from './draft-form.server.ts';
import { insertDraft, type OpenedDraft } from './drafts.server.ts';
import type { House } from './house.server.ts';

/**
 * The draft in which a returned request is completed, filled with what the request says. One that was
 * begun since the return is taken up again. Sending it resubmits the request.
 */
export function draftForCorrection(
  house: House,
  doer: Doer,
  number: string,
): Result<OpenedDraft, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    const fits = guard(reservation, 'resubmit', null, context);
    if (!fits.ok) return fits;
    const { now } = context;
    const begun = openCorrection(tx, number, { since: reservation.decidedAt, now });
    if (begun !== null) {
      const subject = `draft:${begun.id}` as const;
      return ok({ id: begun.id, token: issueLink(tx, house, { subject, days: DRAFT_DAYS, now }) });
    }
    const file = reservation.letter?.file ?? null;
    const letter = file === null ? null : { file, name: null };
    return ok(
      insertDraft(tx, house, { answers: answersOf(reservation), letter, corrects: number }, now),
    );
  });
}
