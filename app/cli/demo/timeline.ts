import { type Clock, systemClock } from '#app/clock.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** A clock that stands where it was set; the deeds of the demo happen on their own days. */
export interface StageClock {
  readonly clock: Clock;
  readonly setTo: (now: Instant) => void;
}

export function stageClock(start: Instant = systemClock()()): StageClock {
  let current = start;
  return {
    clock: () => current,
    setTo: (now) => {
      current = now;
    },
  };
}

/** Deeds noted in any order, done in the order of their moments. */
export interface Timeline {
  readonly at: (moment: Instant, deed: () => void | Promise<void>) => void;
  /** Does everything noted so far, the clock set to each moment in turn. */
  readonly play: (clock: StageClock, onDone: (done: number, all: number) => void) => Promise<void>;
}

export function timeline(): Timeline {
  const steps: { readonly moment: Instant; readonly deed: () => void | Promise<void> }[] = [];
  return {
    at: (moment, deed) => {
      steps.push({ moment, deed });
    },
    play: async (clock, onDone) => {
      // The sort keeps the order in which deeds of one moment were noted.
      const due = steps
        .splice(0)
        .sort((a, b) => Number(a.moment > b.moment) - Number(a.moment < b.moment));
      for (const [index, { moment, deed }] of due.entries()) {
        clock.setTo(moment);
        await deed();
        onDone(index + 1, due.length);
      }
    },
  };
}
