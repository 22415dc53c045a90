import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { wishedSlots } from '#app/domain/schedule/wished-slots.ts';

const at = (hour: number) => ({
  start: `2026-12-07T0${hour}:00:00Z` as Instant,
  end: `2026-12-07T0${hour}:30:00Z` as Instant,
});

describe('times that somebody can wish for before the mode is known', () => {
  it('are those of both ways, in order, each once, and say where only one way is free', () => {
    const free = { tatapMuka: [at(1), at(3)], videoConference: [at(2), at(3)] };
    expect(wishedSlots(free).map(({ slot, only }) => [slot.start.slice(11, 13), only])).toEqual([
      ['01', 'tatapMuka'],
      ['02', 'videoConference'],
      ['03', null],
    ]);
  });
});
