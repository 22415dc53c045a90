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
 * A contact that was copied from a request, after that was corrected: the parts that were corrected
 * are as they are right now, the others stay as somebody wrote them.
 */
export function followedContact(
  copy: Contact,
  { before, after }: { readonly before: Contact; readonly after: Contact },
): Contact {
  return { ...copy, ...partsOf(after, changedParts(before, after)) };
}

/** What a form that was opened on `seen` makes of the contact that stands by now. */
export interface MergedContact {
  readonly contact: Contact;
  /** Parts that both have changed, each otherwise: whoever wrote the form has not seen the later one. */
  readonly unseen: readonly ContactPart[];
}

/** Parts that the form left as it found them are nobody's answer: what stands by now is kept. */
export function mergedContact(
  typed: Contact,
  { seen, now }: { readonly seen: Contact; readonly now: Contact },
): MergedContact {
  const moved = changedParts(seen, now);
  const written = changedParts(typed, seen);
  const otherwise = changedParts(typed, now);
  const left = moved.filter((part) => !written.includes(part));
  return {
    contact: { ...typed, ...partsOf(now, left) },
    unseen: moved.filter((part) => written.includes(part) && otherwise.includes(part)),
  };
}

function partsOf(contact: Contact, parts: readonly ContactPart[]): Partial<Contact> {
  return Object.fromEntries(parts.map((part) => [part, contact[part]]));
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
