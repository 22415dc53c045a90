import { addMinutes, type Instant, minutesBetween } from '#app/domain/calendar/instant.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { type Plan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { hourFits } from '#app/domain/schedule/disruption.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { hourFindings } from './disruption-rows.server.ts';
import type { Looking } from './look.server.ts';

/** So many days from the old one on are looked at. */
const DAYS_AHEAD = 21;

/**
 * The first later hour at which the same people could meet in the same room; null where there is none
 * within three weeks.
 */
export function nextFreeHour(looking: Looking, reservation: Reservation): Instant | null {
  const { plan } = reservation;
  if (plan === null) return null;
  const { tx, context, reference } = looking;
  const { now, policy } = context;
  const old = startOfPlan(plan);
  const from = dayOf(old > now ? old : now);
  const slots = availableSlots(
    tx,
    {
      ...{ mode: plan.mode, from, to: addDays(from, DAYS_AHEAD), topic: null },
      exceptFor: reservation.id,
    },
    { now, policy, reference, actorIsPemda: false },
  );
  const found = slots.find(({ start, free }) => {
    if (!free || start <= old) return false;
    const moved = { reservation, plan: shifted(plan, minutesBetween(old, start)) };
    return hourFits(hourFindings(tx, moved, policy, { reference, now }));
  });
  return found?.start ?? null;
}

function shifted(plan: Plan, minutes: number): Plan {
  const sessions = plan.sessions.map((session) => ({
    ...session,
    start: addMinutes(session.start, minutes),
    end: addMinutes(session.end, minutes),
  }));
  return { ...plan, sessions };
}
