import { dayOf } from '../calendar/zones.ts';
import type { Instant } from '../calendar/instant.ts';
import { announcedCount } from '../compliance/facts-of.ts';
import type { Finding } from '../compliance/rule.ts';
import { announcedGuestLimit } from '../policy/guest-limit.ts';
import { hasWaiver, plannedStart, type Reservation } from '../reservation/reservation.ts';
import type { DecisionContext } from './decision.ts';

type Rules = Pick<DecisionContext, 'policy'>;
type RulesNow = Pick<DecisionContext, 'policy' | 'now'>;

/**
 * A waiver of the guest limit lets those pass for whom it was given. A list that was within the
 * limit, or that counts more than before, is one nobody has waived: what blocks it.
 */
export function grownBeyond(
  findings: readonly Finding[],
  before: Reservation,
  after: Reservation,
  { policy }: Rules,
): Finding[] {
  if (!hasWaiver(before, 'GUEST_LIMIT_EXCEEDED')) return [];
  const isWaived = isListOverLimit(before, { policy });
  if (isWaived && announcedCount(after, policy) <= announcedCount(before, policy)) return [];
  return findings
    .filter(({ code, severity }) => code === 'GUEST_LIMIT_EXCEEDED' && severity !== 'block')
    .filter(({ params }) => params.mode !== 'videoConference')
    .map((finding) => ({ ...finding, severity: 'block' }));
}

/**
 * How many counted guests the waivers let in at the desk. Where the list was announced above the
 * limit, one from before the day stands for that list; one that answers the desk's question for the
 * number that was asked; any other for the group at the desk, until it has gone in: whoever comes
 * after that wants another.
 * @param inside counted guests who are in already
 * @param limit the limit in force at the desk
 */
export function guestsWaived(
  reservation: Reservation,
  { inside, limit }: { readonly inside: number; readonly limit: number },
  { policy, now }: RulesNow,
): number {
  if (isOpenAtDoor(reservation, { inside, limit }, { policy })) return Number.POSITIVE_INFINITY;
  const asked = numbersAsked(reservation, now);
  const isAhead = withoutNumber(reservation).some(({ at }) => !isOfTheDay(reservation, at));
  const isForTheList = isAhead && isListOverLimit(reservation, { policy });
  return Math.max(0, ...asked, isForTheList ? announcedCount(reservation, policy) : 0);
}

/** What the desk asked for and was granted, on the day of the visit or for today. */
function numbersAsked(reservation: Reservation, now: Instant): number[] {
  return ofTheLimit(reservation)
    .filter(({ at }) => isOfTheDay(reservation, at) || dayOf(at) === dayOf(now))
    .flatMap(({ guests }) => guests ?? []);
}

/**
 * The waivers beside which a finding of so many guests may stand: one that was given for fewer says
 * nothing of them.
 */
export function waiversFor({ waivers }: Pick<Reservation, 'waivers'>, guests: number) {
  return waivers.filter(
    (one) => one.code !== 'GUEST_LIMIT_EXCEEDED' || guests <= (one.guests ?? guests),
  );
}

/** Is a waiver given now one more than those that stand? Only on the day, where none is open. */
export function mayWaiveGuestsAnew(
  reservation: Reservation,
  counted: { readonly inside: number; readonly limit: number },
  { now, policy }: Pick<DecisionContext, 'now' | 'policy'>,
): boolean {
  const isAtDesk = ['approved', 'arrived', 'inProgress'].includes(reservation.status);
  return (
    isAtDesk && isOfTheDay(reservation, now) && !isOpenAtDoor(reservation, counted, { policy })
  );
}

/** A waiver for the door is used up by those who went in above the limit before it. */
function isOpenAtDoor(
  reservation: Reservation,
  { inside, limit }: { readonly inside: number; readonly limit: number },
  rules: Rules,
): boolean {
  const isForTheList = isListOverLimit(reservation, rules);
  const forTheDoor = withoutNumber(reservation).filter(
    ({ at }) => !isForTheList || isOfTheDay(reservation, at),
  );
  if (forTheDoor.length === 0) return false;
  return inside <= limit || forTheDoor.some(({ at }) => at === reservation.decidedAt);
}

function ofTheLimit({ waivers }: Pick<Reservation, 'waivers'>) {
  return waivers.filter(({ code }) => code === 'GUEST_LIMIT_EXCEEDED');
}

function withoutNumber(reservation: Pick<Reservation, 'waivers'>) {
  return ofTheLimit(reservation).filter(({ guests }) => (guests ?? null) === null);
}

/** On the day of the visit or after it; without an appointment the group stands at the desk already. */
function isOfTheDay(reservation: Reservation, at: Instant): boolean {
  const start = plannedStart(reservation);
  return start === null || dayOf(at) >= dayOf(start);
}

/** Does the list itself count more than its statement allows? */
function isListOverLimit(reservation: Reservation, { policy }: Rules): boolean {
  const { plan, mode, headClaim } = reservation;
  const limit = announcedGuestLimit(plan?.mode ?? mode, headClaim, policy);
  return announcedCount(reservation, policy) > limit;
}
