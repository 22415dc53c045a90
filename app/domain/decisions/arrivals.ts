import { normaliseName } from '../people/office.ts';
import { type Guest, wasAdmitted } from '../reservation/guest.ts';
import type { GuestKind } from '../reservation/guest-kind.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { DecisionContext, FieldError, Refusal } from './decision.ts';

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
    /** Whose place they take, by id; that one is not waited for any more. */
    readonly replaces?: string | null | undefined;
  }[];
}

/**
 * The guest list after this arrival. A guest who went in before stays in; a refused one may still
 * follow, one who left may come back, and whoever is replaced is not waited for any more.
 */
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
  const errors = [...unknown, ...misplaced(reservation.guests, input)];
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const replaced = new Set(substitutes(input).map(({ replaces }) => replaces));
  const listed = reservation.guests.map((guest): Guest => {
    if (replaced.has(guest.id)) return { ...guest, arrival: 'absent', refusalReason: null };
    const entry = verdicts.get(guest.id);
    if (entry === undefined || stays(guest, entry.verdict)) return guest;
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

/** Who is inside stays so; who was inside and left has been let in, and can only be let in again. */
function stays({ arrival }: Guest, verdict: DoorVerdict): boolean {
  return arrival === 'admitted' || (arrival === 'left' && verdict === 'refused');
}

/** Those who go in in somebody else's place. */
function substitutes({ unlisted }: ArrivalInput) {
  return unlisted.flatMap((entry, index) =>
    entry.verdict === 'admitted' && entry.replaces ? [{ index, replaces: entry.replaces }] : [],
  );
}

/** A place can be taken once, and only that of somebody who neither is here nor comes now. */
function misplaced(guests: readonly Guest[], input: ArrivalInput): FieldError[] {
  const taken = new Set(input.guests.map(({ guestId }) => guestId));
  return substitutes(input).flatMap(({ index, replaces }) => {
    const guest = guests.find(({ id }) => id === replaces);
    const isAwaited = guest?.arrival === 'expected' || guest?.arrival === 'refused';
    const isFree = isAwaited && !taken.has(replaces);
    taken.add(replaces);
    return isFree ? [] : [{ path: `unlisted.${index}.replaces`, message: NO_PLACE }];
  });
}

/** Who came in whose place, by the ids under which they stand on the list now. */
export function substitutesOn(
  before: readonly Guest[],
  next: readonly Guest[],
  input: ArrivalInput,
): { readonly guest: string; readonly replaces: string }[] {
  return substitutes(input).flatMap(({ index, replaces }) => {
    const guest = next[before.length + index];
    return guest === undefined ? [] : [{ guest: guest.id, replaces }];
  });
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

const NO_PLACE =
  'Yang digantikan tidak ada dalam daftar, sudah datang, atau sudah digantikan orang lain.';
const UNKNOWN_GUEST = 'Tamu ini tidak ada dalam daftar peserta, atau disebut dua kali.';
