import { advance } from '#app/domain/decisions/advance.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/** The numbers under which other systems of the office know a request. */
export interface OfficeNumbers {
  readonly ticketNumber: string | null;
  readonly nadineNumber: string | null;
}

/**
 * Puts them right, as a step of its own; who saw other numbers than those that stand now is told
 * instead of writing over them.
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
    const { ticketNumber, nadineNumber, decidedBy, decidedAt } = found;
    const before = { ticketNumber, nadineNumber };
    const isWanted = isSame(before, wanted);
    if (!isWanted && !isSame(before, seen)) return refuse({ code: 'stale', decidedBy, decidedAt });
    if (isWanted) return ok(null);
    const next = advance(found, context, wanted);
    const details = { before, after: { ...wanted } };
    commit(
      tx,
      found,
      {
        ...{ next, violations: [], notices: [], findings: [] },
        audit: [{ action: 'reservation.numbersKept', reason: null, details }],
      },
      context,
    );
    return ok(null);
  });
}

function isSame(one: OfficeNumbers, other: OfficeNumbers): boolean {
  return one.ticketNumber === other.ticketNumber && one.nadineNumber === other.nadineNumber;
}
