import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { reservations } from '#db/schema/index.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { act, anApproved, as, aTeam, checkedIn, done, refusalOf } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

function guestsHeld(house: TestHouse, number: string): number | null | undefined {
  const of = eq(reservations.number, number);
  return house.db.select().from(reservations).where(of).get()?.guestsHeld;
}

describe('guests whose names nobody took', () => {
  it('are unknown in the report, not none', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house), { guests: [] });
    house.setNow('2026-12-07T02:00:00Z' as Instant);
    done(checkedIn(house, number, {}));
    expect(guestsHeld(house, number)).toBeNull();
  });

  it('count towards the limit where the desk has counted heads', () => {
    const house = aHouse();
    const requester = { regionCode: '71.03', body: 'pemda' };
    const form = zWalkIn.parse({ requester, guestCount: 6 });
    const made = done(registerWalkIn(house, as('reception'), form));
    if (made.kind !== 'made') throw new Error('Was repeated');
    const { number } = made.decision.next;
    const letIn = () => act(house, number, 'admit', { reason: 'Narasumber berkenan.' });
    expect(refusalOf(letIn())).toEqual({ code: 'over-limit', guestLimit: 5, admitted: 6 });
    done(act(house, number, 'waive', { reason: 'Disetujui.' }, as('supervisor')));
    done(letIn());
    expect(guestsHeld(house, number)).toBe(6);
  });
});
