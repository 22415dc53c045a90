import { inArray } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { violationEvents } from '#db/schema/index.ts';
import type { KnownViolation } from '#app/domain/compliance/known-violation.ts';
import type { Decided, Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { linkWalkIn as decide } from '#app/domain/decisions/link-walk-in.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { countingViolations, loadReservation } from '#app/queries/reservation.server.ts';
import { decideOn, type Doer } from './decide.server.ts';
import { isOfficeAtFault } from './facts.server.ts';
import type { House } from './house.server.ts';

/** Ties a group without appointment to the request that was found after it had been written down. */
export function linkWalkIn(
  house: House,
  doer: Doer,
  number: string,
  relatedNumber: string,
): Result<Decision, Refusal> {
  return decideOn(house, doer, number, (loaded): Decided => {
    const { tx, reservation, context, reference } = loaded;
    const related = loadReservation(tx, relatedNumber);
    if (related === null) {
      const message = 'Nomor permohonan ini tidak ditemukan.';
      return refuse({ code: 'invalid', errors: [{ path: 'reservationNumber', message }] });
    }
    const violations = countingViolations(tx, reservation.id);
    const facts = {
      house: {
        zone: zoneOf(reference, reservation.office.regionCode),
        officeAtFault: isOfficeAtFault({ tx, context, reference }, related),
      },
      violations,
      isUntouched: isUntouched(tx, violations),
    };
    return decide(reservation, related, facts, context);
  });
}

function isUntouched(tx: Tx, violations: readonly KnownViolation[]): boolean {
  const ids = violations
    .filter(({ code }) => code === 'ARRIVED_WITHOUT_LETTER')
    .map(({ id }) => id);
  if (ids.length === 0) return false;
  const concerned = inArray(violationEvents.violationId, ids);
  return tx.select().from(violationEvents).where(concerned).limit(1).get() === undefined;
}
