import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type Rival, rivalOutcome, type Taking } from '#app/domain/schedule/rivals.ts';
import { slotFrom } from '#app/domain/schedule/slots.ts';

const at = (text: string) => text as Instant;
const MONDAY_9 = at('2026-12-07T02:00:00Z');
const MONDAY_10 = at('2026-12-07T03:00:00Z');
const TUESDAY_9 = at('2026-12-08T02:00:00Z');

const taking = (over: Partial<Taking> = {}): Taking => ({
  slot: slotFrom(MONDAY_9, 60),
  ...{ mode: 'tatapMuka', seatsTaken: 2, capacityPerDay: 4, slotMinutes: 60 },
  ...over,
});
const rival = (preferences: readonly Instant[], over: Partial<Rival> = {}): Rival => ({
  ...{ mode: 'tatapMuka', preferences },
  ...over,
});

describe('rivalOutcome', () => {
  it('is silent about who wants another hour', () => {
    expect(rivalOutcome(rival([MONDAY_10, TUESDAY_9]), taking())).toBeNull();
    expect(rivalOutcome(rival([]), taking())).toBeNull();
  });

  it('meets an hour that overlaps, and not the one that begins when it ends', () => {
    const half = at('2026-12-07T02:30:00Z');
    expect(rivalOutcome(rival([half]), taking())?.preference).toBe(1);
    expect(rivalOutcome(rival([at('2026-12-07T01:00:00Z')]), taking())).toBeNull();
  });

  it('leaves the hour to be shared while a seat of the day is left', () => {
    expect(rivalOutcome(rival([TUESDAY_9, MONDAY_9, MONDAY_10]), taking())).toEqual({
      ...{ preference: 2, left: 'shared' },
      untouched: [
        { rank: 1, start: TUESDAY_9 },
        { rank: 3, start: MONDAY_10 },
      ],
    });
  });

  it('fills the day with its last seat, and the other hours of that day with it', () => {
    const full = taking({ seatsTaken: 3 });
    expect(rivalOutcome(rival([MONDAY_9, MONDAY_10, TUESDAY_9]), full)).toEqual({
      ...{ preference: 1, left: 'dayFull', untouched: [{ rank: 3, start: TUESDAY_9 }] },
    });
    expect(rivalOutcome(rival([MONDAY_9], { mode: 'videoConference' }), full)?.left).toBe('shared');
    expect(rivalOutcome(rival([MONDAY_9]), { ...full, mode: 'videoConference' })?.left).toBe(
      'shared',
    );
  });
});
