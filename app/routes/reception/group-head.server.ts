import { data } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import type { GroupHeadView } from '#app/components/desk/group-head.tsx';
import { formatRange } from '#app/copy/dates.ts';
import { clockOf, headOf, headStatement } from '#app/copy/desk.ts';
import { type GateWords, gateWords } from '#app/copy/gate.ts';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { guestLimitNow } from '#app/domain/decisions/check-in.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { announcedGuestLimit } from '#app/domain/policy/guest-limit.ts';
import type { Gate } from '#app/domain/reservation/gate.ts';
import {
  endOfPlan,
  plannedStart,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { letterDoubtOf } from '#app/queries/letter-doubt.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { assignmentFacts } from '#app/queries/plan-facts.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';

/** The group as time has left it; 404 where there is none. */
export function aboutGroup({ tx, context, reference }: Looking, number: string): About {
  const found = loadReservation(tx, number);
  if (found === null) throw data(null, { status: 404 });
  return { tx, context, reference, reservation: asTimeLeftIt(found, context).reservation };
}

export function groupHead({ tx, reservation, reference }: About): GroupHeadView {
  const { number, revision, status, office, topics, contact, plan, relatedNumber } = reservation;
  const { headClaim, headVerdict, headRepresentedBy } = reservation;
  const assigned = plan === null ? null : assignmentFacts(tx, plan);
  const statement = headStatement(headClaim, headVerdict);
  return {
    ...{ number, revision, status, opd: office.opd, when: scheduleOf(reservation) },
    officeLabel: officeLabel(office, reference),
    topics: topics.map((code) => topicNamed(reference.topics, code)).join(', '),
    room: assigned?.rooms.map(({ name }) => name).join(', ') || null,
    narasumber: assigned?.narasumber.map(({ name }) => name) ?? [],
    contact: contact && { name: contact.name, phone: contact.phone },
    head:
      headRepresentedBy === null || statement === null
        ? statement
        : `${statement} oleh ${headRepresentedBy}`,
    related:
      relatedNumber === null ? null : { number: relatedNumber, href: paths.group(relatedNumber) },
  };
}

function scheduleOf({ plan }: Pick<Reservation, 'plan'>): string | null {
  return plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan));
}

/** Gates that only a group of today meets. */
const TODAY: readonly Gate[] = ['open', 'arrived', 'inProgress'];

/** "09.00–10.00 WIB" */
export function hoursOf({ plan }: Pick<Reservation, 'plan'>): string | null {
  return plan === null ? null : `${clockOf(startOfPlan(plan))}–${clockOf(endOfPlan(plan))} WIB`;
}

/** What the sentences of a gate name of this group. */
export function gateValues({ reservation, context }: About, gate: Gate) {
  return {
    jadwal: TODAY.includes(gate) ? hoursOf(reservation) : scheduleOf(reservation),
    batas: limitText(reservation, context),
    status: STATUS_WORDS[reservation.status],
  };
}

/** The first sentence of the page, with the values of this group. */
export function gateOfGroup(about: About, gate: Gate): GateWords {
  const isHeld = letterDoubtOf(about.tx, about.reservation.id)?.isPassed === false;
  // Before anybody goes in: who is in is not called out again.
  if (isHeld && gate === 'open') return { tone: 'warn', ...DOUBT_WORDS.held };
  return gateWords(gate, gateValues(about, gate));
}

/** Before the verdict is in, the limit hangs on it. */
function limitText(reservation: Reservation, context: About['context']): string {
  const { mode, headClaim, headVerdict } = reservation;
  const now = `${guestLimitNow(reservation, context.now, context)} orang`;
  if (headClaim?.claim !== 'attends' || headVerdict !== null) return now;
  const announced = announcedGuestLimit(mode, headClaim, context.policy);
  return `${announced} orang bila ${headOf(headClaim)} hadir, selain itu ${now}`;
}

/** The list of the day the group belongs to. */
export function backToItsDay({ reservation, context }: About) {
  const at = plannedStart(reservation) ?? reservation.arrivedAt;
  const isOther = at !== null && dayOf(at) !== dayOf(context.now);
  return {
    href: isOther ? `${paths.today}?hari=${dayOf(at)}` : paths.today,
    text: isOther ? 'Tamu hari itu' : 'Tamu hari ini',
  };
}
