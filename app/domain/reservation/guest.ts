import { normaliseName } from '../people/office.ts';
import type { Policy } from '../policy/policy.ts';
import type { GuestKind } from './guest-kind.ts';

/** How the name came onto the list. */
export type GuestOrigin = 'listed' | 'addedLate' | 'unlisted';

/** `expected` until something happened at the door. */
export type GuestArrival = 'expected' | 'admitted' | 'refused' | 'left' | 'absent';

export interface Guest {
  readonly id: string;
  readonly name: string;
  readonly jabatan: string | null;
  /** Optional; nothing else of a person's identity is ever asked. */
  readonly nip: string | null;
  readonly kind: GuestKind;
  readonly origin: GuestOrigin;
  readonly arrival: GuestArrival;
  readonly refusalReason: string | null;
  readonly specialNeeds: string | null;
}

/** Does this guest count towards the limit? Companions are listed, not counted. */
export function isCounted(
  guest: Pick<Guest, 'kind'>,
  policy: { readonly values: Pick<Policy['values'], 'countedGuestKinds'> },
): boolean {
  return policy.values.countedGuestKinds.includes(guest.kind);
}

/** Everyone at the desk has arrived, whatever the verdict. */
export function hasArrived(guest: Pick<Guest, 'arrival'>): boolean {
  return guest.arrival === 'admitted' || guest.arrival === 'refused' || guest.arrival === 'left';
}

/** Was let in, whether still inside or gone again. */
export function wasAdmitted(guest: Pick<Guest, 'arrival'>): boolean {
  return guest.arrival === 'admitted' || guest.arrival === 'left';
}

/** Names that stand more than once in one list, compared by NIP where both have one, else by name. */
export function duplicateGuests(guests: readonly Pick<Guest, 'name' | 'nip'>[]): string[] {
  return guests
    .filter((guest, index) => guests.slice(0, index).some((other) => isSamePerson(guest, other)))
    .map((guest) => guest.name);
}

/** Compared by NIP where both have one, else by name. */
export function isSamePerson(
  a: Pick<Guest, 'name' | 'nip'>,
  b: Pick<Guest, 'name' | 'nip'>,
): boolean {
  const [nipA, nipB] = [digitsOf(a.nip), digitsOf(b.nip)];
  if (nipA !== '' && nipB !== '') return nipA === nipB;
  const name = normaliseName(a.name);
  return name !== '' && name === normaliseName(b.name);
}

function digitsOf(nip: string | null): string {
  return (nip ?? '').replace(/\D/g, '');
}
