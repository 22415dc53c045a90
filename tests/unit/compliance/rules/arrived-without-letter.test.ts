import { describe, expect, it } from 'vitest';
import { evaluate } from '#app/domain/compliance/evaluate.ts';
import { atDesk, guests, severities } from '#tests/support/facts.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'ARRIVED_WITHOUT_LETTER';

describe('ARRIVED_WITHOUT_LETTER', () => {
  it('records a group without any request', () => {
    expect(severities(CODE, atDesk({ reservation: null }))).toEqual(['record']);
  });

  it('speaks alone, whenever they come and whoever they are', () => {
    const facts = atDesk({
      reservation: null,
      arrivedAt: wib('2026-12-07 14:00'),
      guests: guests(0, { arrived: 4, unlisted: 4 }),
    });
    expect(evaluate(facts, DEFAULT_POLICY).map(({ code }) => code)).toEqual([CODE]);
  });

  it.each([
    ['there is a request', atDesk()],
    ['nobody asked', atDesk({ reservation: undefined })],
    ['it is a video conference', atDesk({ reservation: null, mode: 'videoConference' })],
    ['the visit is being closed', atDesk({ reservation: null, moment: 'closing' })],
  ])('is silent where %s', (_, facts) => {
    expect(severities(CODE, facts)).toEqual([]);
  });
});
