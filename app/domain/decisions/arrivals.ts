import { normaliseName } from '../people/office.ts';
import { type Guest, wasAdmitted } from '../reservation/guest.ts';
import type { GuestKind } from '../reservation/guest-kind.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { DecisionContext, Refusal } from './decision.ts';

export type DoorVerdict = 'admitted' | 'refused';

/** Who stands at the desk: names of the list by id, and names that are not on it. */
export interface ArrivalInput {
  readonly guests: readonly {
    readonly guestId: string;
    readonly verdict: DoorVerdict;
    readonly reason: string | null;
  }[];
  readonly unlisted: readonly {
    readonly name: string;
    readonly jabatan: string | null;
    readonly kind: GuestKind;
    readonly verdict: DoorVerdict;
    readonly reason: string | null;
  }[];
}

/** The guest list after this arrival. A guest who went in before stays in; a refused one may still follow. */
export function atTheDesk(
  reservation: Pick<Reservation, 'guests'>,
  input: ArrivalInput,
  { newId }: Pick<DecisionContext, 'newId'>,
): Result<readonly Guest[], Refusal> {
  const verdicts = new Map(input.guests.map((entry) => [entry.guestId, entry]));
  const unknown = input.guests.flatMap((entry, index) =>
    reservation.guests.some((guest) => guest.id === entry.guestId) &&
    verdicts.get(entry.guestId) === entry
      ? []
      : [{ path: `guests.${index}.guestId`, message: UNKNOWN_GUEST }],
  );
  if (unknown.length > 0) return refuse({ code: 'invalid', errors: unknown });
  const listed = reservation.guests.map((guest) => {
    const entry = verdicts.get(guest.id);
    if (entry === undefined || guest.arrival === 'admitted') return guest;
    return { ...guest, arrival: entry.verdict, refusalReason: entry.reason };
  });
  const unlisted = input.unlisted.map((entry): Guest => ({
    id: newId(),
    name: entry.name,
    jabatan: entry.jabatan,
    nip: null,
    kind: entry.kind,
    origin: 'unlisted',
    arrival: entry.verdict,
    refusalReason: entry.reason,
    specialNeeds: null,
  }));
  return ok([...listed, ...unlisted]);
}

/** Whether an arrival would change nothing: all of it has been written down already, by whomever. */
export function alreadyStands(guests: readonly Guest[], input: ArrivalInput): boolean {
  const isInside = (guest: Guest | undefined): boolean => guest !== undefined && wasAdmitted(guest);
  const listed = input.guests.every(({ guestId, verdict }) => {
    const guest = guests.find(({ id }) => id === guestId);
    return isInside(guest) || (verdict === 'refused' && guest?.arrival === 'refused');
  });
  const unlisted = input.unlisted.every(({ name, verdict }) => {
    const guest = guests.find(
      (one) => one.origin === 'unlisted' && normaliseName(one.name) === normaliseName(name),
    );
    return isInside(guest) || (verdict === 'refused' && guest?.arrival === 'refused');
  });
  return listed && unlisted;
}

/**
 * How far a group has come, in short: let in, turned away, names known. It changes with every
 * arrival and every annulment, and with nothing else that happens to the request.
 */
export function arrivalTally(guests: readonly Guest[]): string {
  const refused = guests.filter(({ arrival }) => arrival === 'refused').length;
  return [guests.filter(wasAdmitted).length, refused, guests.length].join('-');
}

const UNKNOWN_GUEST = 'Tamu ini tidak ada dalam daftar peserta, atau disebut dua kali.';
