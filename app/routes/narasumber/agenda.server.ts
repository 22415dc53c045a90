import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatClock, formatDay, formatSpan } from '#app/copy/dates.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import { addDays, type LocalDate, weekdayOf } from '#app/domain/calendar/local-date.ts';
import { dayOf, OFFICE_ZONE, toLocal } from '#app/domain/calendar/zones.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import {
  endOfPlan,
  narasumberOf,
  partOf,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { agendaOf, withNotula } from '#app/queries/agenda.server.ts';
import { answersOfAll } from '#app/queries/assignment-answers.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { topicNames } from '../deeds/asked.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { assignmentLines } from './assignment.server.ts';

type Row = ReturnType<typeof agendaOf>[number];

/** So many days back a notula is still asked for here. */
const NOTULA_DAYS = 60;

/** My consultations, or my unit's: week by week from this Monday on, and the notula still owed. */
export async function loadAgenda(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readAgenda');
  return look(services, actor, (looking) => {
    const { tx, context } = looking;
    const today = dayOf(context.now);
    const monday = addDays(today, 1 - weekdayOf(today));
    const held = agendaOf(tx, actor, addDays(today, -NOTULA_DAYS));
    const rows = held.filter(({ plan }) => dayOf(startOfPlan(plan)) >= monday);
    const entries = entriesOf(looking, rows, actor);
    const [week, ...later] = weeksOf(entries, monday, today);
    return {
      isUnit: actor.role === 'unit',
      /** Who signs in for the role must be tied to a person or a unit. */
      isKnown: actor.narasumberId !== null || actor.unitId !== null,
      week: week ?? { title: 'Minggu ini', key: monday, days: [] },
      later,
      owed: owedNotulas(looking, held),
      unanswered: entries.filter(({ mine }) => mine?.state === 'waiting').length,
    };
  });
}

/** Held consultations whose notula nobody has written, oldest first. */
function owedNotulas({ tx, reference }: Looking, held: readonly Row[]) {
  const over = held.filter(({ status }) => status === 'completed');
  const written = withNotula(
    tx,
    over.map(({ id }) => id),
  );
  return over
    .filter(({ id }) => !written.has(id))
    .map((row) => ({
      number: row.number,
      officeLabel: officeLabel(row, reference),
      day: formatDay(dayOf(startOfPlan(row.plan))),
    }));
}

/** This week, whatever is in it, and each later one that has something. */
function weeksOf(entries: readonly Entry[], monday: LocalDate, today: LocalDate) {
  const weeks = new Map<LocalDate, Entry[]>([[monday, []]]);
  for (const entry of entries) {
    const start = addDays(entry.date, 1 - weekdayOf(entry.date));
    weeks.set(start, [...(weeks.get(start) ?? []), entry]);
  }
  return [...weeks].map(([start, ofWeek]) => ({
    key: start,
    title: weekTitle(start, monday),
    days: byDay(ofWeek, today),
  }));
}

function weekTitle(start: LocalDate, monday: LocalDate): string {
  if (start === monday) return 'Minggu ini';
  return start === addDays(monday, 7) ? 'Minggu depan' : formatSpan(start, addDays(start, 4));
}

function byDay(entries: readonly Entry[], today: LocalDate) {
  const days = new Map<LocalDate, Entry[]>();
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  return [...days].map(([date, ofDay]) => {
    return { date, title: formatDay(date), isToday: date === today, entries: ofDay };
  });
}

type Entry = ReturnType<typeof entriesOf>[number];

function entriesOf({ tx, reference }: Looking, rows: readonly Row[], actor: Actor) {
  const names = planNames(
    tx,
    rows.map(({ plan }) => plan),
  );
  const answers = answersOfAll(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { number, status, topics, questions } = row;
    // Of several sittings only their own.
    const own = actor.narasumberId;
    const plan = own === null ? row.plan : partOf(row.plan, own);
    const roomId = plan.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
    const hours = [startOfPlan(plan), endOfPlan(plan)].map((at) => formatClock(toLocal(at).time));
    const people = assignmentLines(row, answers.get(row.id) ?? [], names);
    return {
      ...{ number, status, questions, people },
      date: dayOf(startOfPlan(plan)),
      mine: people.find(({ id }) => id === actor.narasumberId) ?? null,
      start: startOfPlan(plan),
      hours: `${hours.join('–')} ${OFFICE_ZONE}`,
      officeLabel: officeLabel(row, reference),
      mode: plan.mode,
      modeName: MODE_WORDS[plan.mode],
      topics: topicNames(topics, reference),
      room: roomId === null ? null : (names.get(roomId) ?? null),
      meetingUrl: plan.meetingUrl,
      narasumber: narasumberOf(plan).map((id) => names.get(id) ?? id),
    };
  });
}
