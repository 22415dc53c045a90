import type { FollowingSlot, SittingValues } from '#app/components/plan/sitting-view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { formatRange, formatTime } from '#app/copy/dates.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import { type Slot, slotFrom } from '#app/domain/schedule/slots.ts';
import type { SessionForm } from '#app/forms/plan.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import type { AskedPlan, ChosenPlan, ChosenSitting, FollowingSitting } from './asked.server.ts';
import { type Choices, choicesAt } from './people.server.ts';

/** The sittings after the first: what can be chosen, what is chosen, and the same for the rules. */
interface Following {
  readonly slots: readonly FollowingSlot[];
  readonly values: readonly SittingValues[];
  readonly sessions: readonly SessionForm[];
  readonly mayFollow: boolean;
}

export const NO_FOLLOWING: Following = {
  ...{ slots: [], values: [], sessions: [], mayFollow: false },
};

/** The API takes no more of them after the first. */
const MOST_FOLLOWING = 7;

interface First {
  readonly slot: Slot;
  readonly mode: MeetingMode;
  readonly asked: AskedPlan;
  readonly chosen: ChosenPlan;
}

/** Each sitting begins when the one before has ended, or later that day; each has its own people and room. */
export function followingSlots(
  looking: Looking,
  reservation: Reservation,
  { slot: first, mode, asked, chosen }: First,
): Following {
  const { slotMinutes } = looking.context.policy.values;
  const wanted: (FollowingSitting | null)[] = [...(chosen.following ?? standing(reservation))];
  if (asked.adds && wanted.length < MOST_FOLLOWING) wanted.push(null);
  const zone = zoneOf(looking.reference, reservation.office.regionCode);
  const slots: FollowingSlot[] = [];
  const sessions: SessionForm[] = [];
  let before = first;
  const earlier: ChosenSitting[] = [chosen];
  for (const one of wanted) {
    const hours = laterHours(looking, { id: reservation.id, mode }, before);
    const start = one === null ? firstHour(hours, before) : startAfter(before, one.start);
    const slot = slotFrom(start, slotMinutes);
    const choices = choicesAt(looking, reservation, { slot, mode }, sessions.length + 1);
    const sitting = one ?? another(choices, earlier);
    slots.push({
      ...{ people: choices.people, units: choices.units, rooms: choices.rooms },
      text: formatRange(slot.start, slot.end, zone),
      starts: startsAfter(hours, before, slot.start),
    });
    sessions.push({
      ...{ start: slot.start, narasumberIds: sitting.narasumberIds, unitIds: sitting.unitIds },
      roomId: sitting.roomId,
    });
    earlier.push(sitting);
    before = slot;
  }
  return {
    ...{ slots, sessions, mayFollow: wanted.length < MOST_FOLLOWING },
    values: sessions.map((session) => sittingValues(session.start, session)),
  };
}

/** The following sittings of an address, for the rules: those without an hour begin at once. */
export function sittingsAfter(
  start: Instant,
  following: readonly FollowingSitting[],
  { values: { slotMinutes } }: Pick<Policy, 'values'>,
): SessionForm[] {
  let before = slotFrom(start, slotMinutes);
  return following.map(({ start: asked, narasumberIds, unitIds, roomId }) => {
    before = slotFrom(startAfter(before, asked), slotMinutes);
    return { start: before.start, narasumberIds, unitIds, roomId };
  });
}

/** The same sittings without their hours: another first hour moves them along. */
export function atOnce({ following }: ChosenPlan): SittingValues[] {
  return (following ?? []).map((sitting) => sittingValues('', sitting));
}

function sittingValues(
  waktu: string,
  { narasumberIds, unitIds, roomId }: ChosenSitting,
): SittingValues {
  return { waktu, narasumber: narasumberIds, unit: unitIds, ruang: roomId ?? '' };
}

/** What stands already, its sittings one after the other. */
function standing({ plan }: Reservation): FollowingSitting[] {
  return (plan?.sessions ?? []).slice(1).map(({ narasumberIds, unitIds, roomId }) => ({
    ...{ start: null, narasumberIds, unitIds, roomId },
  }));
}

function startAfter(before: Slot, asked: Instant | null): Instant {
  return asked !== null && asked >= before.end ? asked : before.end;
}

/** The hours of the office on that day, for one more sitting of this request. */
function laterHours(
  { tx, context, reference }: Looking,
  { id, mode }: Pick<Reservation, 'id' | 'mode'>,
  { start }: Slot,
): SlotAvailability[] {
  const day = dayOf(start);
  const asked = { mode, from: day, to: day, topic: null, exceptFor: id };
  return availableSlots(tx, asked, {
    ...{ now: context.now, policy: context.policy, reference, actorIsPemda: false },
  });
}

/** At once; where that falls into the midday break, at the next hour that can be had. */
function firstHour(hours: readonly SlotAvailability[], { end }: Slot): Instant {
  if (hours.some((hour) => hour.start <= end && end < hour.end)) return end;
  return hours.find(({ free, start }) => free && start > end)?.start ?? end;
}

/** When it may begin: at once, or at any later hour of that day that is not closed. */
function startsAfter(
  hours: readonly SlotAvailability[],
  before: Slot,
  chosen: Instant,
): FollowingSlot['starts'] {
  const starts = [before.end, chosen, ...hours.map(({ start }) => start)];
  return [...new Set(starts)]
    .filter((start) => start >= before.end)
    .sort()
    .map((start) => ({
      value: start,
      label: start === before.end ? `${formatTime(start)}, langsung menyusul` : formatTime(start),
    }));
}

/** Somebody of another unit than before, in the same room where that is free. */
function another(
  { people, rooms, suggested }: Choices,
  earlier: readonly ChosenSitting[],
): ChosenSitting {
  const taken = new Set(earlier.flatMap(({ narasumberIds }) => narasumberIds));
  const unitsSoFar = new Set(people.filter(({ id }) => taken.has(id)).map(({ unit }) => unit));
  const fitting = people.filter(
    ({ id, state, knows }) => state === 'free' && knows && !taken.has(id),
  );
  const next = fitting.find(({ unit }) => !unitsSoFar.has(unit)) ?? fitting[0];
  const roomBefore = rooms.find(({ id }) => id === earlier.at(-1)?.roomId);
  const staysThere = roomBefore !== undefined && roomBefore.state !== 'taken';
  return {
    narasumberIds: next === undefined ? [] : [next.id],
    unitIds: [],
    roomId: staysThere ? roomBefore.id : suggested.roomId,
  };
}
