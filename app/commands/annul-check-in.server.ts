import { checkInAnnulments } from '#db/schema/index.ts';
import { annulCheckIn as decide } from '#app/domain/decisions/annul-check-in.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { checkInToAnnul, everRecorded } from '#app/queries/check-ins.server.ts';
import { decideOn, type Doer } from './decide.server.ts';
import type { House } from './house.server.ts';

/** Takes one check-in of a group back, with a reason; the check-in itself stays in the record. */
export function annulCheckIn(
  house: House,
  doer: Doer,
  number: string,
  form: { readonly checkInId: string; readonly revision: number; readonly reason: string },
): Result<Decision, Refusal> {
  return decideOn(house, doer, number, ({ tx, reservation, context, seen }) => {
    const checkIn = checkInToAnnul(tx, reservation.id, form.checkInId);
    if (checkIn === null) return refuse({ code: 'not-found' });
    const { reason } = form;
    const input = { revision: seen(form.revision), reason };
    const violations = everRecorded(tx, reservation.id);
    const decided = decide(reservation, input, { checkIn, violations }, context);
    if (decided.ok) {
      const { now, actor } = context;
      tx.insert(checkInAnnulments)
        .values({ checkInId: checkIn.id, at: now, by: actor.name, reason })
        .run();
    }
    return decided;
  });
}
