import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { formatHours, formatTime } from '#app/copy/dates.ts';
import { ARRIVAL_WORDS, headStatement } from '#app/copy/desk.ts';
import { type DayListGroup, dayListPdf } from '#app/documents/desk/day-list-pdf.ts';
import { parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';
import { endOfPlan } from '#app/domain/reservation/reservation.ts';
import { type GroupOfDay, groupsOfDay, roomNames } from '#app/queries/day.server.ts';
import { officeOnPaper } from '#app/queries/office-label.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { pdfResponse } from './pdf-response.server.ts';

/** *Daftar hari ini*, or of another day by `hari`. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, doer } = await requireStaff(args, 'readDay');
    const at = services.clock();
    const day =
      parseLocalDate(new URL(args.request.url).searchParams.get('hari') ?? '') ?? dayOf(at);
    const { groups, expected, walkIns } = look(services, actor, ({ tx, reference }) => {
      const all = groupsOfDay(tx, day);
      const rooms = roomNames(tx);
      const told = (isWalkIn: boolean) =>
        all
          .filter(({ source }) => (source === 'walkIn') === isWalkIn)
          .map((group) => listed(group, reference, rooms));
      return { groups: all, expected: told(false), walkIns: told(true) };
    });
    for (const group of groups) noteReadingOnce(services, doer, group);
    return pdfResponse(await dayListPdf({ day, expected, walkIns, at }), `daftar-tamu-${day}`);
  });
}

function listed(
  group: GroupOfDay,
  reference: Reference,
  rooms: ReadonlyMap<string, string>,
): DayListGroup {
  const { number, status, office, startsAt, arrivedAt, plan, topics, guests, guestCount } = group;
  const roomId = plan?.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  const came = arrivedAt === null ? '–' : formatTime(arrivedAt);
  return {
    ...{ number, status },
    office: officeOnPaper(office, reference),
    hours: startsAt === null || plan === null ? came : formatHours(startsAt, endOfPlan(plan)),
    room: roomId === null ? null : (rooms.get(roomId) ?? null),
    topics: topics.map((code) => topicNamed(reference.topics, code)).join(', '),
    head: headStatement(group.headClaim, group.headVerdict),
    people: Math.max(guests.length, guestCount ?? 0),
    guests: guests.map(({ name, jabatan, kind, arrival }) => ({
      ...{ name, jabatan, kind },
      came: cameOf(arrival, group),
    })),
  };
}

/**
 * How far somebody has come. Who is awaited is ticked by hand; a group without appointment stands at
 * the door already, which its column says by the hour.
 */
function cameOf(arrival: GuestArrival, { source, arrivedAt }: GroupOfDay): string {
  if (arrival !== 'expected') return ARRIVAL_WORDS[arrival];
  return source === 'walkIn' && arrivedAt !== null ? formatTime(arrivedAt) : '';
}
