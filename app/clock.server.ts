import { type Instant, instantFromMs, msOf } from '#app/domain/calendar/instant.ts';

/** Tells the present moment. The one way by which `now` enters a command, a query or a job. */
export type Clock = () => Instant;

export function systemClock(): Clock {
  return () => instantFromMs(Date.now());
}

/** A clock that stands at `from` when it is made and ticks on from there (the setting CLOCK). */
export function tickingClock(from: Instant): Clock {
  // Measured on the monotonic clock: a correction of the machine's time must not move a rehearsed day.
  const startedAt = performance.now();
  return () => instantFromMs(msOf(from) + (performance.now() - startedAt));
}
