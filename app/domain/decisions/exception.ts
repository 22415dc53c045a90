import type { RuleCode } from '../compliance/rule-code.ts';
import { can } from '../people/permissions.ts';
import { isCounted } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { targetOf } from '../reservation/transitions.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { ExceptionRequest } from '../reception/exception.ts';
import {
  admittedCount,
  arrive,
  type CheckInFacts,
  type CheckInInput,
  guestLimitNow,
  isVerdictMissing,
} from './check-in.ts';
import type { DecisionContext, Refusal } from './decision.ts';
import { guestsWaived } from './waived-guests.ts';

/** The one rule of the door that a person may let pass. */
export const EXCEPTION_CODE: RuleCode = 'GUEST_LIMIT_EXCEEDED';

/** Who would be inside, and the limit in force. */
export interface ExceptionAsked {
  readonly guests: number;
  readonly guestLimit: number;
}

/** Names that would come in from no list, as whoever answers reads them; null where there are none. */
export function unlistedAsked(
  input: Pick<CheckInInput, 'unlisted'> | null,
): readonly string[] | null {
  const coming = (input?.unlisted ?? []).filter(({ verdict }) => verdict === 'admitted');
  const names = coming.map(({ name, jabatan }) => [name, jabatan].filter(Boolean).join(', '));
  return names.length === 0 ? null : names;
}

/** Is the visit still open, so that a question about its door means something? */
export function isVisitOpen({
  status,
  mode,
  plan,
}: Pick<Reservation, 'status' | 'mode' | 'plan'>): boolean {
  if ((plan?.mode ?? mode) !== 'tatapMuka') return false;
  return status === 'walkIn' || targetOf(status, 'checkIn') !== null;
}

/** How many of a group without appointment count: the names, or the heads where none were taken. */
export function walkInCount(
  { guests, guestCount }: Pick<Reservation, 'guests' | 'guestCount'>,
  { policy }: Pick<DecisionContext, 'policy'>,
): number {
  const counted = guests.filter((guest) => isCounted(guest, policy)).length;
  return guests.length === 0 ? (guestCount ?? 0) : counted;
}

/**
 * The desk asks the supervisor whether more may go in than the limit allows. What the ticks would
 * let in is what is asked for, and what a grant will let in; of a group without appointment it is
 * all of it.
 * @param input the desk's ticks; null for a group that waits without an appointment
 * @param open the question that stands already, if one does
 */
export function askException(
  reservation: Reservation,
  input: Omit<CheckInInput, 'at'> | null,
  facts: Pick<CheckInFacts, 'house'>,
  open: ExceptionRequest | null,
  context: DecisionContext,
): Result<ExceptionAsked, Refusal> {
  if (!can(context.actor, 'askException')) return refuse({ code: 'forbidden' });
  const { status } = reservation;
  if (!isVisitOpen(reservation)) return refuse({ code: 'wrong-status', status, verb: 'waive' });
  const asked = askedFor(reservation, input, facts, context);
  if (!asked.ok) return asked;
  const { guests, guestLimit } = asked.value;
  if (open !== null) {
    if (open.guests === guests) return asked;
    return invalid(
      `Permintaan untuk ${open.guests} orang masih menunggu jawaban. Tarik dahulu bila jumlahnya berubah.`,
    );
  }
  const inside = admittedCount(reservation, context);
  const waived = guestsWaived(reservation, { inside, limit: guestLimit }, context);
  if (guests <= Math.max(guestLimit, waived)) {
    return invalid(
      guests > guestLimit
        ? `Pengecualian yang ada sudah mencakup ${guests} orang; catat kedatangannya.`
        : `${guests} orang masih dalam batas ${guestLimit} orang. Tandai dahulu siapa saja yang hendak masuk.`,
    );
  }
  return asked;
}

function askedFor(
  reservation: Reservation,
  input: Omit<CheckInInput, 'at'> | null,
  { house }: Pick<CheckInFacts, 'house'>,
  context: DecisionContext,
): Result<ExceptionAsked, Refusal> {
  if (reservation.status === 'walkIn' || input === null) {
    const at = reservation.arrivedAt ?? context.now;
    return ok({
      guests: walkInCount(reservation, context),
      guestLimit: guestLimitNow(reservation, at, context),
    });
  }
  const verdict = input.headVerdict ?? reservation.headVerdict;
  if (isVerdictMissing(reservation, verdict)) return refuse({ code: 'verdict-required' });
  const arrival = arrive(reservation, { ...input, at: context.now }, house, context);
  if (!arrival.ok) return arrival;
  const { admitted, guestLimit } = arrival.value;
  return ok({ guests: admitted, guestLimit });
}

const invalid = (message: string): Result<never, Refusal> =>
  refuse({ code: 'invalid', errors: [{ path: '', message }] });
