import { describe, expect, it } from 'vitest';
import { auditEntries, outbox, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  checkedIn,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

describe('a consultation from letter to report', () => {
  it('goes through every step, each with its line, its mail and its places', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    expect(number).toBe('K-2026-00001');
    house.setNow('2026-12-07T02:05:00Z' as Instant);
    const [first, second, third] = read(house, number).guests;
    const answer = done(
      checkedIn(house, number, {
        guests: [first, second, third].map((guest) => ({
          guestId: guest?.id,
          verdict: 'admitted',
        })),
      }),
    );
    expect(answer).toMatchObject({ guestLimit: 5, admitted: 3, violations: [], status: 'arrived' });
    done(act(house, number, 'start', {}, as('reception')));
    done(act(house, number, 'close', {}, as('reception')));

    expect(read(house, number).status).toBe('completed');
    const actions = house.db
      .select()
      .from(auditEntries)
      .all()
      .map((entry) => entry.action);
    expect(actions.filter((action) => action.startsWith('reservation.'))).toEqual([
      'reservation.submitted',
      'reservation.reviewStarted',
      'reservation.letterVerified',
      'reservation.approved',
      'reservation.checkedIn',
      'reservation.started',
      'reservation.closed',
    ]);
    const mail = house.db
      .select()
      .from(outbox)
      .all()
      .map(({ kind, payload }) => [kind, payload.audience]);
    expect(mail).toEqual([
      ['reservationReceived', 'requester'],
      ['reservationSubmitted', 'secretariat'],
      ['reservationVerified', 'requester'],
      ['reservationApproved', 'requester'],
      ['reservationApproved', 'narasumber'],
    ]);
    expect(house.db.select().from(violations).all()).toEqual([]);
  });

  it('refuses a pemda what blocks, all of it at once, and keeps nothing', () => {
    const house = aHouse();
    const result = submitted(
      house,
      {
        guests: Array.from({ length: 6 }, (_, i) => ({ name: `Peserta ${i}` })),
        preferences: [{ start: '2026-11-25T02:00:00Z' }],
      },
      as('pemda'),
      null,
    );
    expect(result.ok).toBe(false);
    if (result.ok || result.error.code !== 'blocked') throw new Error('not blocked');
    expect(result.error.findings.map(({ code }) => code)).toEqual([
      'LETTER_MISSING',
      'GUEST_LIMIT_EXCEEDED',
      'NOTICE_TOO_SHORT',
      'VIDEO_PREFERRED',
    ]);
    expect(house.db.select().from(auditEntries).all()).toEqual([]);
  });
});
