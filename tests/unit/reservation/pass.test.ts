import { describe, expect, it } from 'vitest';
import { cardStateOf, standingOf } from '#app/domain/reservation/pass.ts';
import { STATUSES, type Status } from '#app/domain/reservation/status.ts';
import { aPlan } from '#tests/support/reservations.ts';
import { wib } from '#tests/support/time.ts';

const [BEFORE, DURING, AFTER] = ['2026-12-01 09:00', '2026-12-07 09:30', '2026-12-08 08:00'].map(
  wib,
) as [ReturnType<typeof wib>, ReturnType<typeof wib>, ReturnType<typeof wib>];
const END = wib('2026-12-07 10:00');

const pass = { expiresAt: END, revokedAt: null };
const moved = { expiresAt: wib('2026-12-09 10:00'), revokedAt: null };
const revoked = { expiresAt: END, revokedAt: BEFORE };

const about = (status: Status, plan = aPlan()) => ({ status, plan });

describe('what a code is worth', () => {
  it.each([
    ['approved', BEFORE, 'valid'],
    ['approved', DURING, 'valid'],
    ['approved', END, 'past'],
    ['arrived', DURING, 'valid'],
    ['inProgress', AFTER, 'valid'],
    ['completed', DURING, 'past'],
    ['noShow', AFTER, 'past'],
    ['cancelledByPemda', BEFORE, 'cancelled'],
    ['cancelledByOffice', BEFORE, 'cancelled'],
    ['cancelledByOffice', AFTER, 'cancelled'],
  ] as const)('%s at %s: %s', (status, now, standing) => {
    expect(standingOf(pass, about(status), now)).toBe(standing);
  });

  it('says of an appointment at another time that it was moved, whatever became of it since', () => {
    for (const status of ['approved', 'arrived', 'completed', 'noShow'] as const) {
      expect(standingOf(moved, about(status), BEFORE)).toBe('moved');
      expect(standingOf(moved, about(status), AFTER)).toBe('moved');
    }
    expect(standingOf(moved, about('cancelledByPemda'), BEFORE)).toBe('cancelled');
  });

  it('says of a code that was taken back that another stands in its place, while that one is good', () => {
    expect(standingOf(revoked, about('approved'), BEFORE)).toBe('renewed');
    expect(standingOf(revoked, about('completed'), AFTER)).toBe('past');
    expect(standingOf(revoked, about('cancelledByPemda'), BEFORE)).toBe('cancelled');
  });

  it('never vouches for a request without an appointment', () => {
    const withOne: readonly Status[] = ['approved', 'arrived', 'inProgress'];
    for (const status of STATUSES) {
      expect(standingOf(pass, { status, plan: null }, BEFORE)).toBe('cancelled');
      const standing = standingOf(pass, about(status), BEFORE);
      expect(standing === 'valid', status).toBe(withOne.includes(status));
    }
  });
});

describe('the card of the guests', () => {
  it.each([
    ['approved', 'card'],
    ['arrived', 'card'],
    ['inProgress', 'card'],
    ['submitted', 'notYet'],
    ['offered', 'notYet'],
    ['onHold', 'notYet'],
    ['completed', 'over'],
    ['noShow', 'over'],
    ['cancelledByOffice', 'cancelled'],
    ['rejected', 'cancelled'],
    ['merged', 'cancelled'],
  ] as const)('%s: %s', (status, state) => {
    expect(cardStateOf(about(status))).toBe(state);
  });

  it('is not needed in a video conference, nor possible without an appointment', () => {
    expect(cardStateOf(about('approved', aPlan({ mode: 'videoConference' })))).toBe('online');
    expect(cardStateOf({ status: 'approved', plan: null })).toBe('cancelled');
    expect(cardStateOf({ status: 'verified', plan: null })).toBe('notYet');
  });
});
