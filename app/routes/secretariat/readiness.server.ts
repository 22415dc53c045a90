import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { type Preparation, preparationsUntil } from '#app/commands/readiness.server.ts';
import { formatDeadline, formatHours } from '#app/copy/dates.ts';
import { GAP_WORDS, MEND_WORDS } from '#app/copy/readiness.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import { addWorkdays } from '#app/domain/calendar/workdays.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { GapKind } from '#app/domain/reservation/readiness.ts';
import { narasumberOf } from '#app/domain/reservation/reservation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { namesOfPlan } from '#app/queries/resource-names.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Where each is mended. */
const MENDED_BY: Readonly<Record<GapKind, Verb>> = {
  unit: 'reassign',
  narasumber: 'reassign',
  handedBack: 'reassign',
  unconfirmed: 'reassign',
  room: 'reassign',
  link: 'reassign',
  guestsEmpty: 'editGuests',
};

/** What takes place until the end of the next working day, and what each still lacks. */
export async function loadReadiness(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readInbox');
  return look(services, actor, (looking) => {
    const { now, calendar } = looking.context;
    const today = dayOf(now);
    const until = addWorkdays(today, 1, calendar);
    const rows = preparationsUntil(looking, until).map((one) => rowOf(looking, one));
    const days = [...new Set([today, ...rows.map(({ day }) => day), until])].sort();
    return {
      today,
      until,
      unready: rows.filter(({ gaps }) => gaps.length > 0).length,
      days: days.map((day) => ({ day, rows: rows.filter((row) => row.day === day) })),
    };
  });
}

/** Where somebody must be put in another's place, the page that does just that, with the name chosen. */
function mendHref(number: string, kind: GapKind, [first]: readonly string[]): string {
  const replaces = kind === 'handedBack' || kind === 'unconfirmed';
  return replaces
    ? paths.replaceNarasumber(number, first)
    : paths.reviewVerb(number, MENDED_BY[kind]);
}

function rowOf(looking: Looking, { reservation, start, end, gaps, ...more }: Preparation) {
  const { reference, context, tx } = looking;
  const { number, office, plan, guests, guestCount } = reservation;
  const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
  const mode = plan?.mode ?? reservation.mode;
  const names = namesOfPlan(tx, plan);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(', ');
  const rooms = plan?.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId])) ?? [];
  const people = plan === null ? [] : narasumberOf(plan);
  const open = more.guestListOpenUntil;
  return {
    ...{ number, mode, modeName: MODE_WORDS[mode] },
    day: dayOf(start),
    hours: formatHours(start, end),
    officeLabel: requesterLabel(office, region ?? null, null),
    href: paths.review(number),
    narasumber: named(people),
    room: named([...new Set(rooms)]),
    hasLink: (plan?.meetingUrl ?? '') !== '',
    guests: guests.length === 0 && guestCount !== null ? guestCount : guests.length,
    guestsOpen: open === null ? null : formatDeadline(open),
    gaps: gaps.map(({ kind, narasumberIds }) => ({
      kind,
      // Of one alone the row itself tells the name.
      text:
        people.length > 1 && narasumberIds.length > 0
          ? `${GAP_WORDS[kind]}: ${named(narasumberIds)}`
          : GAP_WORDS[kind],
      mend: can(context.actor, MENDED_BY[kind])
        ? { href: mendHref(number, kind, narasumberIds), text: MEND_WORDS[kind] }
        : null,
    })),
  };
}
