import type { DisruptionView } from '#app/components/disruption/view.ts';
import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import { CAUSE_WORDS, CODE_WORDS, scopeText, stretchText } from '#app/copy/closures.ts';
import { formatDate, formatInstant, formatRange } from '#app/copy/dates.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { can } from '#app/domain/people/permissions.ts';
import {
  endOfPlan,
  narasumberOf,
  type Plan,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import type { Cause } from '#app/domain/schedule/disruption.ts';
import { paths } from '#app/http/paths.ts';
import { closureById } from '#app/queries/closures.server.ts';
import { type NumberedDisruption, openDisruptionsOf } from '#app/queries/disruptions.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { deedsOf } from './disruption-deeds.server.ts';

/** Each disturbed appointment with what can be done about it, or what became of it. */
export function disruptionViews(
  looking: Looking,
  rows: readonly NumberedDisruption[],
): DisruptionView[] {
  return rows.flatMap((row) => {
    const found = loadReservation(looking.tx, row.number);
    if (found === null) return [];
    return [viewOf(looking, row, asTimeLeftIt(found, looking.context).reservation)];
  });
}

/** What stands in the way of one request's appointment, a line each, leading to where it is handled. */
export function disturbedBy({ tx, reservation, reference, context }: About) {
  const mayOpenClosure = can(context.actor, 'manageResources');
  return openDisruptionsOf(tx, reservation.id).map((row) => {
    const { text, href } = causeLine({ tx, reference }, row);
    return { key: row.id, text, href: mayOpenClosure ? href : paths.disruptions };
  });
}

/** What came between, in a line, and the page on which it is dealt with. */
export function causeLine(
  { tx, reference }: Pick<Looking, 'tx' | 'reference'>,
  { cause, causeId }: Cause,
): { readonly text: string; readonly href: string } {
  const closure = cause === 'closure' ? closureById(tx, causeId) : null;
  if (closure !== null) {
    const when = stretchText(closure.startsAt, closure.endsAt);
    const text = `${CAUSE_WORDS.closure}: ${scopeText(closure)}, ${when} (${closure.reason})`;
    return { text, href: paths.closure(causeId) };
  }
  if (cause === 'holiday') {
    const date = causeId as LocalDate;
    const name = reference.calendar.holidays.get(date)?.name;
    const named = name === undefined ? '' : ` (${name})`;
    return { text: `${CAUSE_WORDS.holiday}: ${formatDate(date)}${named}`, href: paths.disruptions };
  }
  return { text: `${CAUSE_WORDS[cause]}: edisi ${causeId}`, href: paths.disruptions };
}

function viewOf(
  looking: Looking,
  row: NumberedDisruption,
  reservation: Reservation,
): DisruptionView {
  const { tx, reference } = looking;
  const { plan, office, mode, number } = reservation;
  const names = plan === null ? new Map<string, string>() : planNames(tx, [plan]);
  const zone = zoneOf(reference, office.regionCode);
  const stands = reservation.status === 'approved' && plan !== null;
  return {
    ...{ id: row.id, number, href: paths.review(number), state: row.state, reason: row.reason },
    officeLabel: officeLabel(office, reference),
    modeName: MODE_NAMES[plan?.mode ?? mode],
    when: stands ? formatRange(startOfPlan(plan), endOfPlan(plan), zone) : null,
    people: peopleOf(plan, names),
    place: roomOf(plan, names),
    why: CODE_WORDS[row.code] ?? 'aturan tidak lagi terpenuhi',
    outcome: outcomeOf(row, reservation),
    deeds: row.state === 'open' ? deedsOf(looking, row, reservation) : [],
  };
}

function peopleOf(plan: Plan | null, names: ReadonlyMap<string, string>): string {
  const ids = plan === null ? [] : narasumberOf(plan);
  if (ids.length === 0) return 'narasumber belum ditunjuk';
  return ids.map((id) => names.get(id) ?? id).join(', ');
}

function roomOf(plan: Plan | null, names: ReadonlyMap<string, string>): string {
  const roomId = plan?.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  if (roomId !== null) return names.get(roomId) ?? roomId;
  return plan?.mode === 'videoConference' ? 'tanpa ruang' : 'ruang belum ada';
}

function outcomeOf(row: NumberedDisruption, { status }: Reservation): string | null {
  if (row.state === 'open' || row.closedAt === null) return null;
  const by = `${row.closedBy ?? ''}, ${formatInstant(row.closedAt)}`;
  if (row.state === 'kept') return `Tetap dilaksanakan. Diputuskan ${by}.`;
  if (row.state === 'lifted') return `Sebabnya dicabut sebelum ditangani. ${by}.`;
  const now = status === 'approved' ? 'Jadwal atau tempatnya diubah' : STATUS_WORDS[status];
  return `${now}. Diputuskan ${by}.`;
}
