import type { DayGroup } from '#app/components/desk/day-row.tsx';
import type { InsideGroup, WalkInGroup } from '#app/components/desk/day-aside.tsx';
import { clockOf, countText, headOf, headStatement, markText } from '#app/copy/desk.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Looking } from '#app/commands/look.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { hasArrived, isCounted } from '#app/domain/reservation/guest.ts';
import { endOfPlan } from '#app/domain/reservation/reservation.ts';
import { ENDED } from '#app/domain/reservation/status.ts';
import { dayMark } from '#app/domain/schedule/day-mark.ts';
import { paths } from '#app/http/paths.ts';
import { type GroupOfDay, groupsOfDay, roomNames } from '#app/queries/day.server.ts';
import { openExceptions } from '#app/queries/exceptions.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';

export interface Day {
  /** Awaited, at the desk or inside. */
  readonly coming: readonly DayGroup[];
  readonly ended: readonly DayGroup[];
  readonly inside: readonly InsideGroup[];
  readonly walkIns: readonly WalkInGroup[];
  /** Names of people are on it. */
  readonly hasGuests: boolean;
}

interface Telling {
  readonly reference: Reference;
  readonly rooms: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly policy: Policy;
  /** What the supervisor has been asked, by the id of its group: "6 orang". */
  readonly questions: ReadonlyMap<string, string>;
}

/** One day as the desk sees it. */
export function dayAt({ tx, reference, context }: Looking, day: LocalDate): Day {
  const { now, policy } = context;
  const telling: Telling = {
    reference,
    rooms: roomNames(tx),
    now,
    policy,
    questions: askedNow(tx),
  };
  const groups = groupsOfDay(tx, day);
  const requested = groups.filter(({ source }) => source !== 'walkIn');
  const walkIns = groups.filter(({ source }) => source === 'walkIn');
  const isOver = ({ status }: GroupOfDay): boolean => ENDED.includes(status);
  const coming = requested.filter((group) => !isOver(group));
  const next = coming.find(({ status }) => status === 'approved')?.number;
  return {
    coming: coming.map((group) => dayGroup(group, telling, group.number === next)),
    hasGuests: groups.some(({ guests }) => guests.length > 0),
    ended: requested.filter(isOver).map((group) => dayGroup(group, telling)),
    inside: groups.flatMap((group) => insideGroup(group, telling)),
    // Who still waits for a word, before those who have had theirs.
    walkIns: [...walkIns.filter((one) => !isOver(one)), ...walkIns.filter(isOver)].map((group) =>
      walkInGroup(group, telling),
    ),
  };
}

function askedNow(tx: Looking['tx']): ReadonlyMap<string, string> {
  return new Map(
    openExceptions(tx).map(({ question }) => [
      question.reservationId,
      `Menunggu pengecualian: ${question.guests} orang`,
    ]),
  );
}

function dayGroup(group: GroupOfDay, telling: Telling, isNext = false): DayGroup {
  const { reference, rooms, now, policy } = telling;
  const { number, status, startsAt, plan, headClaim, headVerdict, guests, violations } = group;
  const { inLobbySince } = group;
  const end = plan === null ? null : endOfPlan(plan);
  const mark = dayMark({ status, start: startsAt, end }, now, policy);
  const isHere = status === 'arrived' || status === 'inProgress';
  const awaitsHead =
    isHere && headVerdict === 'expected' ? `Menunggu ${headOf(headClaim)}, menyusul` : null;
  return {
    number,
    href: paths.group(number),
    status,
    officeLabel: officeLabel(group.office, reference),
    opd: group.office.opd,
    topics: topicNames(group, reference),
    from: startsAt === null ? '–' : clockOf(startsAt),
    to: end === null ? null : clockOf(end),
    room: roomOf(plan, rooms),
    head: awaitsHead === null ? headStatement(headClaim, headVerdict) : null,
    awaitsHead,
    count: groupCount(group, policy),
    companions: guests.filter((guest) => !isCounted(guest, policy)).length,
    mark: mark && { text: markText(mark), grave: mark.kind === 'overdue' },
    violations,
    waiting: telling.questions.get(group.id) ?? null,
    isNext,
    inLobbySince: status === 'approved' && inLobbySince !== null ? clockOf(inLobbySince) : null,
    guests: guests.map(({ name }) => name),
  };
}

function roomOf(plan: GroupOfDay['plan'], rooms: Telling['rooms']): string | null {
  const roomId = plan?.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  return roomId === null ? null : (rooms.get(roomId) ?? null);
}

/** Only while the visit lasts: whoever was let in and has not gone. */
function insideGroup(group: GroupOfDay, { reference, rooms }: Telling): InsideGroup[] {
  const { number, guests, arrivedAt, plan, status } = group;
  if (status !== 'arrived' && status !== 'inProgress') return [];
  const named = guests.filter(({ arrival }) => arrival === 'admitted').length;
  const people = guests.length === 0 ? (group.guestCount ?? 0) : named;
  if (people === 0 || arrivedAt === null) return [];
  return [
    {
      ...{ number, people, href: paths.group(number) },
      officeLabel: officeLabel(group.office, reference),
      since: clockOf(arrivedAt),
      where:
        status === 'arrived'
          ? 'ruang tunggu, belum dipanggil'
          : (roomOf(plan, rooms) ?? 'ruang belum ditentukan'),
    },
  ];
}

function walkInGroup(group: GroupOfDay, { reference, questions }: Telling): WalkInGroup {
  const { number, status, arrivedAt } = group;
  return {
    ...{ number, status, href: paths.group(number) },
    officeLabel: officeLabel(group.office, reference),
    count: `${Math.max(group.guests.length, group.guestCount ?? 0)} orang`,
    waiting: questions.get(group.id) ?? null,
    at: arrivedAt === null ? '–' : clockOf(arrivedAt),
  };
}

function groupCount({ guests, guestCount }: GroupOfDay, policy: Policy): string {
  const counted = guests.filter((guest) => isCounted(guest, policy));
  return countText(counted.filter(hasArrived).length, Math.max(counted.length, guestCount ?? 0));
}

function topicNames({ topics }: GroupOfDay, reference: Reference): string {
  return topics.map((code) => topicNamed(reference.topics, code)).join(', ');
}
