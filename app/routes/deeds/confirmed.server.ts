import type { About } from '#app/commands/facts.server.ts';
import { digestOf } from '#app/commands/paper-codes.server.ts';
import { basisWords } from '#app/copy/basis.ts';
import type { ConfirmationFacts, LimitFacts } from '#app/copy/confirmation-paper.ts';
import { formatDay, formatHours } from '#app/copy/dates.ts';
import { MODE_NAMES, placeOf } from '#app/copy/office-address.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { announcedGuestLimit } from '#app/domain/policy/guest-limit.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import {
  type ConfirmationPaper,
  type Confirmed,
  confirmedTime,
} from '#app/domain/reservation/confirmation.ts';
import {
  endOfPlan,
  hasWaiver,
  narasumberOf,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { type Reference, zoneOf } from '#app/queries/reference.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { topicNames } from './asked.server.ts';

type Reading = Pick<About, 'tx' | 'reference'>;
type Names = ReadonlyMap<string, string>;

/** What a paper says of an appointment that is confirmed, as it stands now. */
export function confirmationFacts(
  { tx, reference }: Reading,
  { plan, ...reservation }: Confirmed,
): ConfirmationFacts {
  const { number, office, topics, guests, guestCount } = reservation;
  const zone = zoneOf(reference, office.regionCode);
  const names = planNames(tx, [plan]);
  const room = roomsOf(plan, names);
  const label = officeLabel(office, reference);
  const [start, end] = [startOfPlan(plan), endOfPlan(plan)];
  return {
    number,
    office: office.opd === null ? label : `${label} (${office.opd})`,
    day: formatDay(dayOf(start)),
    hours: formatHours(start, end, zone),
    modeName: MODE_NAMES[plan.mode],
    place: plan.mode === 'tatapMuka' ? placeOf(room) : null,
    roomKnown: room !== null,
    topics: topicNames(topics, reference),
    narasumber: narasumberOf(plan).map((id) => names.get(id) ?? id),
    sittings: plan.sessions.length < 2 ? [] : sittings(plan, names, zone),
    guests: guests
      .filter(({ origin }) => origin !== 'unlisted')
      .map(({ name, jabatan, kind }) => ({ name, jabatan, kind })),
    guestCount,
    limit: limitFacts(reference, { plan, ...reservation }),
  };
}

/** What its code answers for. */
export function confirmationPaper(
  { id, plan }: Confirmed,
  told: ConfirmationFacts,
): ConfirmationPaper {
  const time = confirmedTime(plan);
  return { ...time, said: digestOf(id, [time, told]) };
}

function roomsOf({ sessions }: Plan, names: Names): string | null {
  const ids = new Set(sessions.flatMap(({ roomId }) => roomId ?? []));
  return [...ids].map((id) => names.get(id) ?? id).join(', ') || null;
}

function sittings({ sessions }: Plan, names: Names, zone: ReturnType<typeof zoneOf>): string[] {
  return sessions.map(({ start, end, narasumberIds, roomId }) =>
    [
      formatHours(start, end, zone),
      narasumberIds.map((id) => names.get(id) ?? id).join(', '),
      roomId === null ? '' : (names.get(roomId) ?? ''),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
}

/** The limit as the rules of that day will have it. */
function limitFacts(
  { policies }: Reference,
  reservation: Pick<Confirmed, 'plan' | 'headClaim' | 'waivers'>,
): LimitFacts {
  const { plan, headClaim: claim } = reservation;
  const policy = policyOn(policies, dayOf(startOfPlan(plan)));
  const [ordinary, announced] = [null, claim].map((one) =>
    announcedGuestLimit(plan.mode, one, policy),
  ) as [number, number];
  return {
    ...{ mode: plan.mode, ordinary, withHead: announced === ordinary ? null : announced },
    isWaived: hasWaiver(reservation, 'GUEST_LIMIT_EXCEEDED'),
    basis: basisWords(policy.basis.guestLimitOrdinary),
  };
}
