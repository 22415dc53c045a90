import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { formatDay, formatInstant, formatRange } from '#app/copy/dates.ts';
import { placeOf } from '#app/copy/office-address.ts';
import type { PaperVisit } from '#app/documents/desk/visit.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
import { type Attendee, attendeesOf } from '#app/domain/reception/attendance.ts';
import { staysOf } from '#app/domain/reception/stay.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { movementsOf } from '#app/queries/movements.server.ts';
import { officeOnPaper } from '#app/queries/office-label.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** A visit whose papers are asked for; 404 where nobody comes to the desk for it. */
export function aboutVisit(looking: Omit<About, 'reservation'>, number: string): About {
  const found = loadReservation(looking.tx, number);
  if (found === null) throw data(null, { status: 404 });
  const { reservation } = asTimeLeftIt(found, looking.context);
  if ((reservation.plan?.mode ?? reservation.mode) !== 'tatapMuka') {
    throw data(null, { status: 404 });
  }
  return { ...looking, reservation };
}

/** What is read for one paper of one group, by whom; the reading of its names is on record. */
export async function paperOf<T>(args: LoaderFunctionArgs, deed: Deed, read: (about: About) => T) {
  const { services, actor, doer } = await requireStaff(args, deed);
  const { number = '' } = args.params;
  const { reservation, told } = look(services, actor, (looking) => {
    const about = aboutVisit(looking, number);
    return { reservation: about.reservation, told: read(about) };
  });
  noteReadingOnce(services, doer, reservation);
  return { services, doer, reservation, told, at: services.clock() };
}

/** The head of every paper of a visit. */
export function paperVisit({ tx, reservation, reference }: About): PaperVisit {
  const { number, office, topics, plan, arrivedAt, receivedAt } = reservation;
  const names = planNames(tx, [plan]);
  const named = (ids: readonly (string | null)[]): string | null =>
    [...new Set(ids.flatMap((id) => (id === null ? [] : (names.get(id) ?? []))))].join(', ') ||
    null;
  const sessions = plan?.sessions ?? [];
  const room = named(sessions.map(({ roomId }) => roomId));
  // Without an appointment a visit begins when it comes.
  const start = plan === null ? (arrivedAt ?? receivedAt) : startOfPlan(plan);
  return {
    number,
    office: officeOnPaper(office, reference),
    day: formatDay(dayOf(start)),
    when: plan === null ? formatInstant(start) : formatRange(start, endOfPlan(plan)),
    place: placeOf(room),
    room,
    topics: topics.map((code) => topicNamed(reference.topics, code)).join(', ') || '–',
    units: named(sessions.flatMap(({ unitIds }) => unitIds)),
  };
}

/** Who of a visit was let in, from when until when. */
export function attendance({ tx, reservation }: Pick<About, 'tx' | 'reservation'>): Attendee[] {
  return attendeesOf(reservation, staysOf(movementsOf(tx, reservation.id)));
}
