import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import { type Contact, endOfPlan, type Reservation } from './reservation.ts';
import { ENDED } from './status.ts';

/** What a contact is made of. */
const PARTS = ['name', 'jabatan', 'email', 'phone'] as const;
export type ContactPart = (typeof PARTS)[number];

/** Which parts differ; whoever is not there yet has none of them. */
export function changedParts(one: Contact | null, other: Contact | null): ContactPart[] {
  return PARTS.filter((part) => (one?.[part] ?? null) !== (other?.[part] ?? null));
}

/**
 * A contact that was copied from `before`, after that was corrected to `after`: parts that still say
 * what stood before follow the correction, parts that somebody wrote otherwise stay.
 */
export function followedContact(
  copy: Contact,
  { before, after }: { readonly before: Contact; readonly after: Contact },
): Contact {
  const followed = PARTS.filter((part) => (copy[part] ?? null) === (before[part] ?? null));
  return { ...copy, ...Object.fromEntries(followed.map((part) => [part, after[part]])) };
}

/** Two ways of writing one mailbox? */
export function isOneMailbox(one: string | null, other: string | null): boolean {
  return (one?.toLowerCase() ?? null) === (other?.toLowerCase() ?? null);
}

/** A contact's address and number are kept for a year after the visit, and no new ones taken then. */
export function isContactKept(
  { status, plan, receivedAt }: Pick<Reservation, 'status' | 'plan' | 'receivedAt'>,
  now: Instant,
): boolean {
  if (!ENDED.includes(status)) return true;
  const over = dayOf(plan === null ? receivedAt : endOfPlan(plan));
  return dayOf(now) <= aYearAfter(over);
}

function aYearAfter(day: LocalDate): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
