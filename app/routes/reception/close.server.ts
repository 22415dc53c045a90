import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { formatDay, formatTime } from '#app/copy/dates.ts';
import { headOf } from '#app/copy/desk.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf, fromLocal, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { zClosePage } from '#app/forms/desk-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutGroup } from './group-head.server.ts';

/** The end of a consultation: who then counts as gone or as never come, and what is still open of the head. */
export async function loadClose(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'close');
  const { number = '' } = args.params;
  const { reservation, context } = look(services, actor, (looking) => aboutGroup(looking, number));
  const { guests, headClaim, headVerdict, arrivedAt } = reservation;
  const named = (arrival: string): string[] =>
    guests.filter((guest) => guest.arrival === arrival).map(({ name }) => name);
  const day = earlierDay(reservation, context.now);
  return {
    head: requestHead(services, actor, number),
    inside: named('admitted'),
    neverCame: named('expected'),
    /** Who is still "menyusul"; null where nothing is open. */
    stillExpected: headVerdict === 'expected' ? headOf(headClaim) : null,
    /** The day it took place, where that is not today: then the hour of leaving is asked. */
    earlier: day && {
      day: formatDay(day),
      arrivedAt: arrivedAt === null ? null : formatTime(arrivedAt),
    },
  };
}

export async function doClose(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'close');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zClosePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { revision, headVerdict = null, leftTime } = sent.value;
  const found = loadReservation(call.services.db, number);
  const asked = answersTo(found, { headVerdict, leftTime }, call.services.clock());
  if ('errors' in asked) return misfitAnswer(sent, asked.errors);
  const form = { revision, headVerdict, leftAt: asked.leftAt };
  return doVerb(call, { number, verb: 'close', form, sent, to: paths.group(number) });
}

type Answers = Pick<Reservation, 'headVerdict'> & { readonly leftTime: string | null };

/** Nothing is closed silently: what only a person knows is asked for, and not assumed. */
function answersTo(
  found: Reservation | null,
  { headVerdict, leftTime }: Answers,
  now: Instant,
): { readonly errors: Record<string, string[]> } | { readonly leftAt: Instant | null } {
  const isOpen = found?.status === 'arrived' || found?.status === 'inProgress';
  if (found === null || !isOpen) return { leftAt: null };
  const errors: Record<string, string[]> = {};
  if (found.headVerdict === 'expected' && headVerdict === null) {
    errors.headVerdict = [`Pilih bagaimana akhirnya kehadiran ${headOf(found.headClaim)}.`];
  }
  const day = earlierDay(found, now);
  const time = leftTime === null ? null : parseLocalTime(leftTime);
  const leftAt = day === null || time === null ? null : fromLocal(day, time);
  if (day !== null && leftAt === null) errors.leftTime = ['Isi pukul berapa tamu keluar.'];
  if (leftAt !== null && found.arrivedAt !== null && leftAt < found.arrivedAt) {
    errors.leftTime = [`Harus sesudah rombongan datang, pukul ${formatTime(found.arrivedAt)}.`];
  }
  return Object.keys(errors).length > 0 ? { errors } : { leftAt };
}

/** The WIB day of a visit that is over; null where it is today's. */
function earlierDay(reservation: Reservation, now: Instant): LocalDate | null {
  const at = reservation.arrivedAt ?? plannedStart(reservation);
  return at === null || dayOf(at) >= dayOf(now) ? null : dayOf(at);
}
