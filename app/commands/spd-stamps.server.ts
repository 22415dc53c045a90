import { spdStamps } from '#db/schema/index.ts';
import type { Tx } from '#db/client.server.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { isSameSpd, type SpdDoubt, standingStamps } from '#app/domain/reception/spd.ts';
import { wasAdmitted } from '#app/domain/reservation/guest.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requestWithSpd, spdRowsOf } from '#app/queries/spd-stamps.server.ts';
import { spdSubject } from '#app/queries/timeline.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

interface Stamped {
  readonly guestId: string;
  readonly spdNumber: string;
  /** The desk was asked, and says that it is so. */
  readonly isSure: boolean;
}

/** What is asked before a stamp is written down; `of` names the guest or the request that has the number. */
export interface AskedSpd {
  readonly doubt: SpdDoubt;
  readonly of: string;
}

/**
 * Notes which travel order the desk has stamped for a guest who was let in. The same once more adds
 * nothing; a second number for one guest, or one number for two, is asked about first.
 */
export function stampSpd(
  house: House,
  doer: Doer,
  number: string,
  stamped: Stamped,
): Result<AskedSpd | null, Refusal> {
  if (!can(doer.actor, 'stampSpd')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context): Result<AskedSpd | null, Refusal> => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const { guestId, spdNumber, isSure } = stamped;
    const guest = found.guests.find(({ id }) => id === guestId);
    if (guest === undefined || !wasAdmitted(guest)) {
      const message = 'Pilih tamu yang sudah dicatat masuk.';
      return refuse({ code: 'invalid', errors: [{ path: 'guestId', message }] });
    }
    const standing = standingStamps(spdRowsOf(tx, found.id));
    const own = standing.filter((row) => row.guestId === guestId);
    if (own.some((row) => isSameSpd(row.spdNumber, spdNumber))) return ok(null);
    const asked = isSure ? null : doubtAbout(tx, found, stamped);
    if (asked !== null) return ok(asked);
    write(tx, context, found, { guestId, spdNumber, annuls: null });
    return ok(null);
  });
}

function doubtAbout(
  tx: Tx,
  { id, guests }: Reservation,
  { guestId, spdNumber }: Stamped,
): AskedSpd | null {
  const standing = standingStamps(spdRowsOf(tx, id));
  const sameNumber = standing.find((row) => isSameSpd(row.spdNumber, spdNumber));
  if (sameNumber !== undefined) {
    const of = guests.find((guest) => guest.id === sameNumber.guestId)?.name ?? 'tamu lain';
    return { doubt: 'numberOfAnother', of };
  }
  const elsewhere = requestWithSpd(tx, id, spdNumber);
  if (elsewhere !== null) return { doubt: 'numberElsewhere', of: elsewhere };
  const first = standing.find((row) => row.guestId === guestId);
  return first === undefined ? null : { doubt: 'guestHasOne', of: first.spdNumber };
}

/** Takes a stamp back by one more row; taken back already, there is nothing to add. */
export function annulSpdStamp(
  house: House,
  doer: Doer,
  number: string,
  seq: number,
): Result<null, Refusal> {
  if (!can(doer.actor, 'stampSpd')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context): Result<null, Refusal> => {
    const found = loadReservation(tx, number);
    const row = found && spdRowsOf(tx, found.id).find((one) => one.seq === seq);
    if (found === null || !row || row.annuls !== null) return refuse({ code: 'not-found' });
    if (!standingStamps(spdRowsOf(tx, found.id)).some((one) => one.seq === seq)) return ok(null);
    const { guestId, spdNumber } = row;
    write(tx, context, found, { guestId, spdNumber, annuls: seq });
    return ok(null);
  });
}

/** The record says that a stamp was noted or taken back; the travel order's number stands in the row alone. */
function write(
  tx: Tx,
  context: CommitContext,
  { id, number }: Pick<Reservation, 'id' | 'number'>,
  row: Pick<typeof spdStamps.$inferInsert, 'guestId' | 'spdNumber' | 'annuls'>,
): void {
  const { now, actor } = context;
  tx.insert(spdStamps)
    .values({ ...row, reservationId: id, at: now, by: actor.name })
    .run();
  const action = row.annuls === null ? 'spd.stamped' : 'spd.annulled';
  note(tx, context, action, spdSubject(id), { number });
}
