import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { removeHoliday, saveHoliday } from '#app/commands/holidays.server.ts';
import { missingYears } from '#app/commands/import-reference.server.ts';
import { look } from '#app/commands/look.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { fallsOn } from '#app/domain/schedule/disruption.ts';
import { zHoliday } from '#app/forms/holidays.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { type Appointment, appointmentsAhead } from '#app/queries/touched.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** The days off of one year, and the years for which no decree is known. */
export async function loadHolidays(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageResources');
  return look(services, actor, ({ reference, context }) => {
    const { calendar } = reference;
    const thisYear = dayOf(context.now).slice(0, 4);
    const missing = missingYears(calendar, context);
    const known = [...calendar.holidays.keys()].map((date) => date.slice(0, 4));
    const years = [...new Set([...known, ...missing, thisYear])].sort();
    const asked = new URL(args.request.url).searchParams.get('tahun') ?? '';
    const year = years.includes(asked) ? asked : thisYear;
    const rows = [...calendar.holidays.values()]
      .filter(({ date }) => date.startsWith(year))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    return { year, years, missing: missing.filter((one) => one >= thisYear), rows };
  });
}

/** One day off that is to be taken away, and what falls on it; 404 where it is none. */
export async function loadHoliday(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'manageResources');
  const date = parseLocalDate(args.params.date ?? '');
  return look(services, actor, ({ reference, tx, context }) => {
    const holiday = date === null ? undefined : reference.calendar.holidays.get(date);
    if (date === null || holiday === undefined) throw data(null, { status: 404 });
    const touched = appointmentsAhead(tx, context.now).filter(({ plan }) => fallsOn(plan, date));
    return { ...holiday, touched: appointmentLines(touched) };
  });
}

/** Saves one day off; where something falls on it, that is what is shown next. */
export async function saveOneHoliday(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'manageResources');
  const sent = readForm(await requireForm(args.request), zHoliday);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const saved = saveHoliday(services, doer, sent.value);
  if (!saved.ok) return refusedAnswer(sent, saved.error, actor);
  const to = paths.holidaysOf(sent.value.date.slice(0, 4));
  return redirect(afterHolidays(to, saved.value.disturbed, 'libur-tersimpan'));
}

/** Takes one day off away. */
export async function removeOneHoliday(args: ActionFunctionArgs) {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const date = parseLocalDate(args.params.date ?? '');
  if (date === null) throw data(null, { status: 404 });
  // Taken away already, by a second click or by a colleague: the list says so.
  removeHoliday(services, doer, date);
  return redirect(withDone(paths.holidaysOf(date.slice(0, 4)), 'libur-dihapus'));
}

/** The list again, which says whether there is something to be dealt with. */
export function afterHolidays(to: string, disturbed: readonly string[], done: string): string {
  return withDone(to, disturbed.length === 0 ? done : 'libur-terdampak');
}

/** Consultations ahead, a line each. */
export function appointmentLines(appointments: readonly Appointment[]) {
  return appointments.map(({ number, plan }) => ({
    key: number,
    text: `${number} · ${formatRange(startOfPlan(plan), endOfPlan(plan))}`,
    href: paths.review(number),
  }));
}
