import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import type { Plan, Reservation, Session } from '../reservation/reservation.ts';
import { assertNever } from '../result.ts';

/** A thing that can be taken once: a narasumber, a room, a seat of the daily capacity. */
export interface Resource {
  readonly kind: 'narasumber' | 'room' | 'dailySeat';
  /** Of a daily seat the WIB date. */
  readonly id: string;
}

/** What is taken, from `start` up to but not including `end`. */
export interface Allocation {
  readonly resource: Resource;
  readonly start: Instant;
  readonly end: Instant;
  readonly state: 'held' | 'confirmed';
  /** From this moment on a hold takes nothing; null where it is confirmed. */
  readonly heldUntil: Instant | null;
  /** The waiver under which a daily seat may exceed the capacity. */
  readonly waiverId: string | null;
}

type Tenure = Pick<Allocation, 'state' | 'heldUntil'>;

/**
 * What a reservation takes, by its status alone: an offer holds its place until the deadline, an
 * approved consultation keeps it for good, everything else takes nothing. The database writes these
 * rows and refuses whatever overlaps.
 */
export function allocationsOf(
  reservation: Pick<Reservation, 'status' | 'plan' | 'offer' | 'waivers'>,
): Allocation[] {
  const { status, plan, offer } = reservation;
  switch (status) {
    case 'offered':
      if (offer === null) return [];
      return rowsOf(offer.plan, reservation, { state: 'held', heldUntil: offer.deadline });
    case 'approved':
    case 'arrived':
    case 'inProgress':
    case 'completed':
      if (plan === null) return [];
      return rowsOf(plan, reservation, { state: 'confirmed', heldUntil: null });
    case 'draft':
    case 'submitted':
    case 'inReview':
    case 'returned':
    case 'verified':
    case 'onHold':
    case 'noShow':
    case 'rejected':
    case 'withdrawn':
    case 'cancelledByPemda':
    case 'cancelledByOffice':
    case 'expired':
    case 'referred':
    case 'merged':
    case 'walkIn':
    case 'refusedAtDoor':
      return [];
    default:
      return assertNever(status);
  }
}

function rowsOf(
  plan: Plan,
  reservation: Pick<Reservation, 'waivers'>,
  tenure: Tenure,
): Allocation[] {
  const sessions = plan.sessions.flatMap((session) =>
    resourcesOf(session).map((resource) => ({
      resource,
      start: session.start,
      end: session.end,
      ...tenure,
      waiverId: null,
    })),
  );
  return plan.mode === 'tatapMuka'
    ? [...sessions, ...seatsOf(plan, reservation, tenure)]
    : sessions;
}

function resourcesOf(session: Session): Resource[] {
  const narasumber = [...new Set(session.narasumberIds)].map((id): Resource => ({
    kind: 'narasumber',
    id,
  }));
  return session.roomId === null
    ? narasumber
    : [...narasumber, { kind: 'room', id: session.roomId }];
}

/** One seat of the office's daily capacity for each WIB day on which the group sits there. */
function seatsOf(
  plan: Plan,
  reservation: Pick<Reservation, 'waivers'>,
  tenure: Tenure,
): Allocation[] {
  const byDay = new Map<LocalDate, Pick<Allocation, 'start' | 'end'>>();
  for (const { start, end } of plan.sessions) {
    const day = byDay.get(dayOf(start));
    byDay.set(dayOf(start), { start: day?.start ?? start, end });
  }
  const waiver = reservation.waivers.findLast(({ code }) => code === 'DAILY_CAPACITY_REACHED');
  return [...byDay].map(([date, stretch]) => ({
    resource: { kind: 'dailySeat', id: date },
    ...stretch,
    ...tenure,
    waiverId: waiver?.id ?? null,
  }));
}
