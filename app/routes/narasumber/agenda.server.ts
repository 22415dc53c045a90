import type { LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { formatClock, formatDay } from '#app/copy/dates.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import { addDays, type LocalDate, weekdayOf } from '#app/domain/calendar/local-date.ts';
import { dayOf, OFFICE_ZONE, toLocal } from '#app/domain/calendar/zones.ts';
import { endOfPlan, narasumberOf, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { agendaOf } from '#app/queries/agenda.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { topicNames } from '../deeds/asked.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

type Row = ReturnType<typeof agendaOf>[number];

/** My consultations, or my unit's: those of this week from Monday on, and all that come later. */
export async function loadAgenda(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readAgenda');
  return look(services, actor, ({ tx, reference, context }) => {
    const today = dayOf(context.now);
    const monday = addDays(today, 1 - weekdayOf(today));
    const rows = agendaOf(tx, actor, monday);
    const names = planNames(
      tx,
      rows.map(({ plan }) => plan),
    );
    const days = byDay(rows, (row) => entryOf(row, names, reference), today);
    const nextMonday = addDays(monday, 7);
    return {
      isUnit: actor.role === 'unit',
      /** Who signs in for the role must be tied to a person or a unit. */
      isKnown: actor.narasumberId !== null || actor.unitId !== null,
      week: days.filter(({ date }) => date < nextMonday),
      later: days.filter(({ date }) => date >= nextMonday),
    };
  });
}

function byDay<Entry>(rows: readonly Row[], entryOf: (row: Row) => Entry, today: LocalDate) {
  const days = new Map<LocalDate, Entry[]>();
  for (const row of rows) {
    const date = dayOf(startOfPlan(row.plan));
    days.set(date, [...(days.get(date) ?? []), entryOf(row)]);
  }
  return [...days].map(([date, entries]) => {
    return { date, title: formatDay(date), isToday: date === today, entries };
  });
}

function entryOf(row: Row, names: ReadonlyMap<string, string>, reference: Reference) {
  const { number, status, plan, topics, questions } = row;
  const roomId = plan.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  const hours = [startOfPlan(plan), endOfPlan(plan)].map((at) => formatClock(toLocal(at).time));
  return {
    ...{ number, status, questions },
    hours: `${hours.join('–')} ${OFFICE_ZONE}`,
    officeLabel: officeLabel(row, reference),
    mode: plan.mode,
    modeName: MODE_WORDS[plan.mode],
    topics: topicNames(topics, reference),
    room: roomId === null ? null : (names.get(roomId) ?? null),
    meetingUrl: plan.meetingUrl,
    narasumber: narasumberOf(plan).map((id) => names.get(id) ?? id),
  };
}
