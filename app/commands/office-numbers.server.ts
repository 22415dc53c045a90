import { advance } from '#app/domain/decisions/advance.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
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
    const loaded = loadReservation(tx, number);
    if (loaded === null) return refuse({ code: 'not-found' });
    // What time has decided is written first, by nobody's hand.
    const found = settleInPlace(tx, loaded, context);
    const { ticketNumber, nadineNumber, decidedBy, decidedAt, policyId } = found;
    const before = { ticketNumber, nadineNumber };
    const isWanted = isSame(before, wanted);
    if (!isWanted && !isSame(before, seen)) return refuse({ code: 'stale', decidedBy, decidedAt });
    if (isWanted) return ok(null);
    // No rule was asked: what was decided stays explained by the edition it was decided under.
    const next = { ...advance(found, context, wanted), policyId };
    const policy = context.reference.policies.find(({ id }) => id === policyId) ?? context.policy;
    const details = { before, after: { ...wanted } };
    commit(
      tx,
      found,
      {
        ...{ next, violations: [], notices: [], findings: [] },
        audit: [{ action: 'reservation.numbersKept', reason: null, details }],
      },
      { ...context, policy },
    );
    return ok(null);
  });
}

function isSame(one: OfficeNumbers, other: OfficeNumbers): boolean {
  return one.ticketNumber === other.ticketNumber && one.nadineNumber === other.nadineNumber;
}
