import { blocking } from '../compliance/evaluate.ts';
import type { HouseFacts } from '../compliance/facts-of.ts';
import { isStaff } from '../people/roles.ts';
import { isGuestListClosed } from '../reservation/guest-list.ts';
import { type Guest, isSamePerson } from '../reservation/guest.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, Decision, DecisionContext, FieldError, Refusal } from './decision.ts';
import { guard } from './guard.ts';
import { judgeGuests } from './judge-guests.ts';
import { type NoticeDraft, toRequester, toSecretariat } from './notice.ts';
import { type GuestInput, listGuests } from './submit.ts';
import { grownBeyond } from './waived-guests.ts';

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

/** Daftar peserta diubah, as long as the list is open. Who stays on it stays the same guest. */
export function editGuests(
  reservation: Reservation,
  input: { readonly revision: number; readonly edit: GuestListEdit },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'editGuests', input.revision, context);
  if (!fits.ok) return fits;
  const { status } = reservation;
  if (isGuestListClosed(reservation, context)) {
    return refuse({ code: 'wrong-status', status, verb: 'editGuests', because: 'guestListClosed' });
  }
  const edited = withEdit(reservation, input.edit, context.newId);
  if (!edited.ok) return edited;
  const { value: wanted } = edited;
  const findings = judgeGuests(wanted, facts, context);
  const beyond = grownBeyond(findings, reservation, wanted, context);
  const inTheWay = [...blocking(findings), ...beyond];
  if (inTheWay.length > 0) return refuse({ code: 'blocked', findings: inTheWay });
  if (isUnchanged(reservation, wanted)) return ok(nothingDone(reservation, findings));
  const next = advance(wanted, context, {});
  const { added, removed, changed } = differences(reservation.guests, next.guests);
  return ok({
    next,
    audit: [
      line('editGuests', reservation, next, {
        details: {
          ...{ added: added.length, removed: removed.length, changed: changed.length },
          ...{ guests: next.guests.length, guestCount: next.guestCount },
          headClaim: next.headClaim?.claim ?? null,
        },
        personal: { added: added.map(nameOf), removed: removed.map(nameOf) },
      }),
    ],
    violations: [],
    notices: noticesOf(next, context),
    findings,
  });
}

/** Is the list the one that stands? Whoever saves it once more makes nothing new of it. */
function isUnchanged(before: Reservation, wanted: Reservation): boolean {
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

/** The request as it stands: without a step of its own it is not written, and nobody is told. */
function nothingDone(reservation: Reservation, findings: Decision['findings']): Decision {
  const audit = [line('editGuests', reservation, reservation, {})] as const;
  return { next: reservation, audit, violations: [], notices: [], findings };
}

function withEdit(
  reservation: Reservation,
  { guests, guestCount, headClaim }: GuestListEdit,
  newId: () => string,
): Result<Reservation, Refusal> {
  const list = guests === undefined ? ok(reservation.guests) : listOf(reservation, guests, newId);
  if (!list.ok) return list;
  return ok({
    ...reservation,
    guests: list.value,
    ...(guestCount !== undefined && { guestCount }),
    ...(headClaim !== undefined && { headClaim }),
  });
}

/** The list as it is to be. A line that names no guest is still the same person where it says so. */
function listOf(
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

function differences(before: readonly Guest[], after: readonly Guest[]) {
  const isIn = (list: readonly Guest[], { id }: Guest) => list.some((other) => other.id === id);
  return {
    added: after.filter((guest) => !isIn(before, guest)),
    removed: before.filter((guest) => !isIn(after, guest)),
    changed: after.filter((guest) => isIn(before, guest) && !before.includes(guest)),
  };
}

function nameOf({ name }: Guest): string {
  return name;
}

/** The other side hears of it; while nobody has begun to look, the office has nothing to look at anew. */
function noticesOf({ status }: Reservation, { actor }: DecisionContext): NoticeDraft[] {
  if (isStaff(actor.role)) return [toRequester('guestsChanged')];
  return status === 'submitted' ? [] : [toSecretariat('guestsChanged')];
}
