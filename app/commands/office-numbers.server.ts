import { eq } from 'drizzle-orm';
import { reservations } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';

/** The numbers under which other systems of the office know a request. */
export interface OfficeNumbers {
  readonly ticketNumber: string | null;
  readonly nadineNumber: string | null;
}

/**
 * Puts them right. It decides nothing, so the request's revision stays; who saw other numbers than
 * those that stand now is told instead of writing over them.
 */
export function keepNumbers(
  house: House,
  doer: Doer,
  number: string,
  { seen, wanted }: { readonly seen: OfficeNumbers; readonly wanted: OfficeNumbers },
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    if (!can(doer.actor, 'submit')) return refuse({ code: 'forbidden' });
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const { ticketNumber, nadineNumber, id, decidedBy, decidedAt } = found;
    const before = { ticketNumber, nadineNumber };
    const isWanted = isSame(before, wanted);
    if (!isWanted && !isSame(before, seen)) return refuse({ code: 'stale', decidedBy, decidedAt });
    const changed = noteChange(tx, context, {
      ...{ action: 'reservation.numbersKept', subject: id, before: { ...before } },
      after: { ...wanted },
    });
    if (changed) tx.update(reservations).set(wanted).where(eq(reservations.id, id)).run();
    return ok(null);
  });
}

function isSame(one: OfficeNumbers, other: OfficeNumbers): boolean {
  return one.ticketNumber === other.ticketNumber && one.nadineNumber === other.nadineNumber;
}
