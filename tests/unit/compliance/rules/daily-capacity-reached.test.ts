import { describe, expect, it } from 'vitest';
import { aFacts, aSchedule, aSlot, params, severities, taken } from '#tests/support/facts.ts';
import { day, wib } from '#tests/support/time.ts';

const CODE = 'DAILY_CAPACITY_REACHED';
const MONDAY = day('2026-12-07');

function seatsTaken(count: number) {
  const seat = taken('dailySeat', wib('2026-12-07 13:00'));
  return aSchedule({ seats: new Map([[MONDAY, Array.from({ length: count }, () => seat)]]) });
}

describe('DAILY_CAPACITY_REACHED', () => {
  it.each([
    [3, []],
    [4, ['block']],
    [5, ['block']],
  ])('%i tatap muka that day', (count, expected) => {
    const schedule = seatsTaken(count);
    expect(severities(CODE, aFacts({ schedule }))).toEqual(expected);
    expect(severities(CODE, aFacts({ schedule, moment: 'approval' }))).toEqual(expected);
  });

  it('does not touch another day, a video conference, or a review', () => {
    const schedule = seatsTaken(4);
    const tuesday = [aSlot('2026-12-08 09:00')];
    expect(severities(CODE, aFacts({ schedule, slots: tuesday }))).toEqual([]);
    expect(severities(CODE, aFacts({ schedule, mode: 'videoConference' }))).toEqual([]);
    expect(severities(CODE, aFacts({ schedule, moment: 'review' }))).toEqual([]);
    expect(severities(CODE, aFacts())).toEqual([]);
  });

  it('names each preference, but the day of one plan once', () => {
    const schedule = seatsTaken(4);
    const asked = [aSlot('2026-12-07 09:00', 1), aSlot('2026-12-07 10:00', 2)];
    const numbers = { date: MONDAY, taken: 4, capacity: 4 };
    expect(params(CODE, aFacts({ schedule, slots: asked }))).toMatchObject([
      { preference: 1, ...numbers },
      { preference: 2, ...numbers },
    ]);
    const sessions = [aSlot('2026-12-07 09:00'), aSlot('2026-12-07 10:00')];
    const approval = aFacts({ schedule, slots: sessions, moment: 'approval' });
    expect(params(CODE, approval)).toMatchObject([{ preference: null, ...numbers }]);
  });
});
