import { type Guest, isSamePerson } from '../reservation/guest.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { FieldError, Refusal } from './decision.ts';
import { type GuestInput, listGuests } from './submit.ts';

/** A line of the list as it is to be; with the id of the guest it was before, if it was one. */
export interface GuestEdit extends GuestInput {
  readonly id: string | null;
}

/** What is to be otherwise; what is left out stays as it was. */
export interface GuestListEdit {
  readonly guests?: readonly GuestEdit[];
  readonly guestCount?: number | null;
  readonly headClaim?: HeadClaim | null;
}

/** Is the list the one that stands? Whoever saves it once more makes nothing new of it. */
export function isUnchanged(before: Reservation, wanted: Reservation): boolean {
  const isSameClaim = CLAIMED.every(
    (member) => (before.headClaim?.[member] ?? null) === (wanted.headClaim?.[member] ?? null),
  );
  return (
    isSameClaim &&
    before.guestCount === wanted.guestCount &&
    before.guests.length === wanted.guests.length &&
    before.guests.every((guest, index) => guest === wanted.guests[index])
  );
}

const CLAIMED = ['claim', 'office', 'representedBy'] as const;

/** The list as it is to be. A line that names no guest is still the same person where it says so. */
export function listOf(
  { guests: before, plan, mode }: Reservation,
  lines: readonly GuestEdit[],
  newId: () => string,
): Result<readonly Guest[], Refusal> {
  const errors = wrongIds(before, lines);
  if (lines.length === 0 && before.length > 0 && (plan?.mode ?? mode) === 'tatapMuka') {
    errors.push({ path: 'guests', message: 'Isi nama sekurang-kurangnya satu tamu.' });
  }
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const free = before.filter(({ id }) => !lines.some((other) => other.id === id));
  return ok(
    lines.map(({ id, ...said }) => {
      const index = free.findIndex((guest) => isSamePerson(guest, said));
      const known =
        id === null ? free.splice(index, index < 0 ? 0 : 1)[0] : before.find((it) => it.id === id);
      if (known === undefined) return listGuests([said], newId)[0] as Guest;
      return isAsBefore(known, said) ? known : { ...known, ...said };
    }),
  );
}

function wrongIds(before: readonly Guest[], lines: readonly GuestEdit[]): FieldError[] {
  return lines.flatMap(({ id }, index): FieldError[] => {
    if (id === null) return [];
    const path = `guests.${index}.id`;
    if (!before.some((guest) => guest.id === id)) {
      return [{ path, message: 'Tamu ini tidak ada dalam daftar.' }];
    }
    const isTwice = lines.findIndex((other) => other.id === id) !== index;
    return isTwice ? [{ path, message: 'Tamu ini disebut dua kali.' }] : [];
  });
}

const SAID = ['name', 'jabatan', 'nip', 'kind', 'specialNeeds'] as const;

function isAsBefore(guest: Guest, said: GuestInput): boolean {
  return SAID.every((member) => guest[member] === said[member]);
}

/** Who came onto the list, who left it, and who is described otherwise. */
export function differences(before: readonly Guest[], after: readonly Guest[]) {
  const isIn = (list: readonly Guest[], { id }: Guest) => list.some((other) => other.id === id);
  return {
    added: after.filter((guest) => !isIn(before, guest)),
    removed: before.filter((guest) => !isIn(after, guest)),
    changed: after.filter((guest) => isIn(before, guest) && !before.includes(guest)),
  };
}

/** The name of a guest of the list. */
export function nameOf({ name }: Guest): string {
  return name;
}
