import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { noteHouseRead } from '#app/commands/note-house-read.server.ts';
import type { InsideGroupView, InsideView } from '#app/components/desk/inside-list.tsx';
import { formatDay, formatInstant, formatTime } from '#app/copy/dates.ts';
import { clockOf, GUEST_KIND_WORDS } from '#app/copy/desk.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import {
  type GroupInside,
  type InsideGuest,
  insideNow,
  peopleIn,
} from '#app/queries/inside.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Who is in the house now, as the desk sees it. */
export const loadInside = (args: LoaderFunctionArgs) => loadHouse(args, 'readDay');

/** The same for whoever counts people outside it. */
export const loadEmergencyList = (args: LoaderFunctionArgs) => loadHouse(args, 'readEmergencyList');

async function loadHouse(args: LoaderFunctionArgs, deed: Deed): Promise<InsideView> {
  const { services, actor, doer } = await requireStaff(args, deed);
  noteHouseRead(services, doer, deed === 'readDay' ? 'inside' : 'emergencyList');
  return look(services, actor, insideView);
}

function insideView({ tx, reference, context }: Looking): InsideView {
  const { now, actor } = context;
  const groups = insideNow(tx, reference, now);
  const isEarlier = ({ visitOn }: GroupInside): boolean => visitOn !== null && visitOn < dayOf(now);
  const today = groups.filter((group) => !isEarlier(group));
  const mayCheckOut = can(actor, 'checkOut');
  const view = (group: GroupInside): InsideGroupView => groupView(group, mayCheckOut);
  return {
    at: formatTime(now),
    printedAt: formatInstant(now),
    by: actor.name,
    today: today.map(view),
    earlier: groups.filter(isEarlier).map(view),
    people: peopleIn(today),
    inside: count(today, ({ inside }) => inside.length) + count(today, unnamedInside),
    waiting:
      count(today, ({ waiting }) => waiting.length) +
      count(today, (group) => group.unnamed - unnamedInside(group)),
    emergencyHref: can(actor, 'readEmergencyList') ? paths.emergencyList : null,
    insideHref: can(actor, 'readDay') ? paths.inside : null,
  };
}

function count(groups: readonly GroupInside[], of: (group: GroupInside) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}

/** Where nobody is named, all of a group stand where it stands. */
function unnamedInside({ status, unnamed }: GroupInside): number {
  return status === 'walkIn' ? 0 : unnamed;
}

function groupView(group: GroupInside, mayCheckOut: boolean): InsideGroupView {
  const { number, status, officeLabel, opd, room, hosts, arrivedAt, startedAt, visitOn } = group;
  const { inside, waiting, unnamed, contact } = group;
  const person = ({ id, name, jabatan, kind, since }: InsideGuest) => ({
    ...{ id, name },
    note:
      [jabatan, kind === 'participant' ? null : GUEST_KIND_WORDS[kind]]
        .filter(Boolean)
        .join(' · ') || null,
    since: since === null ? null : clockOf(since),
  });
  return {
    ...{ number, status, opd, room, hosts, unnamed },
    officeLabel,
    href: paths.group(number),
    where: whereabouts(group),
    since: arrivedAt === null ? null : clockOf(arrivedAt),
    calledAt: startedAt === null ? null : clockOf(startedAt),
    day: visitOn === null ? null : formatDay(visitOn),
    contact: contact && [contact.name, contact.phone].filter(Boolean).join(' · '),
    checkOutPath: mayCheckOut && status !== 'walkIn' ? paths.groupVerb(number, 'checkOut') : null,
    closePath: paths.groupVerb(number, 'close'),
    inside: inside.map(person),
    waiting: waiting.map(person),
  };
}

/** Where to look for them: the room once they were called in, else the waiting room. */
function whereabouts({ status, room }: GroupInside): string {
  if (status === 'inProgress') return room ?? 'ruang belum ditentukan';
  return status === 'walkIn' ? 'ruang tunggu, tanpa janji' : 'ruang tunggu, belum dipanggil';
}
