import type { Guest } from '../reservation/guest.ts';
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

const UNKNOWN_GUEST = 'Tamu ini tidak ada dalam daftar peserta, atau disebut dua kali.';
