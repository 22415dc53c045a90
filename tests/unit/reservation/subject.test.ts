import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import { isHeldBy } from '#app/domain/reservation/subject.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anActor } from '#tests/support/actors.ts';

const AT = '2026-12-07T02:00:00Z' as Instant;
const PLAN: Plan = {
  mode: 'tatapMuka',
  meetingUrl: null,
  sessions: [
    { start: AT, end: AT, unitIds: ['dtu'], narasumberIds: ['ani'], roomId: null },
    { start: AT, end: AT, unitIds: ['kap'], narasumberIds: [], roomId: null },
  ],
};

describe('a consultation is held', () => {
  it('by its narasumber and by the units of any of its sittings', () => {
    expect(isHeldBy(anActor('narasumber', { narasumberId: 'ani' }), PLAN)).toBe(true);
    expect(isHeldBy(anActor('narasumber', { narasumberId: 'budi' }), PLAN)).toBe(false);
    expect(isHeldBy(anActor('unit', { unitId: 'kap' }), PLAN)).toBe(true);
    expect(isHeldBy(anActor('unit', { unitId: 'lain' }), PLAN)).toBe(false);
  });

  it('by nobody who is neither, and by nobody while nothing is planned', () => {
    const nobody = anActor('secretariat', { narasumberId: null, unitId: null });
    expect(isHeldBy(nobody, PLAN)).toBe(false);
    expect(isHeldBy(anActor('unit', { unitId: 'dtu' }), null)).toBe(false);
  });
});
