import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type Answer, GAPS, gapsOf } from '#app/domain/reservation/readiness.ts';
import { aPlan, aReservation, someGuests } from '#tests/support/reservations.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const ready = aReservation({ status: 'approved', plan: aPlan(), guests: someGuests(2) });
const said = (answer: Answer['answer'], over: Partial<Answer> = {}): Answer => ({
  ...{ narasumberId: 'person-1', startsAt: START, answer },
  ...over,
});

describe('what a consultation lacks', () => {
  it('is nothing where rules are silent, the narasumber has accepted, and guests are named', () => {
    expect(gapsOf(ready, [], [said('accepted')])).toEqual([]);
  });

  it('is what the rules say, in the order in which it is told', () => {
    const codes = ['LINK_MISSING', 'UNIT_MISSING', 'LETTER_TOO_OLD', 'ROOM_MISSING'] as const;
    const gaps = gapsOf(ready, codes, [said('accepted')]);
    expect(gaps.map(({ kind }) => kind)).toEqual(['unit', 'room', 'link']);
    expect(GAPS.indexOf('unit')).toBeLessThan(GAPS.indexOf('link'));
  });

  it('is a word of its narasumber, of this hour, the last one', () => {
    const kinds = (...answers: Answer[]) => gapsOf(ready, [], answers);
    expect(kinds()).toEqual([{ kind: 'unconfirmed', narasumberIds: ['person-1'] }]);
    expect(kinds(said('accepted'), said('handedBack'))).toEqual([
      { kind: 'handedBack', narasumberIds: ['person-1'] },
    ]);
    expect(kinds(said('handedBack'), said('accepted'))).toEqual([]);
    const elsewhere = { startsAt: '2026-12-08T02:00:00Z' as Instant };
    expect(kinds(said('accepted', elsewhere))).toMatchObject([{ kind: 'unconfirmed' }]);
    expect(kinds(said('accepted', { narasumberId: 'person-2' }))).toMatchObject([
      { kind: 'unconfirmed' },
    ]);
  });

  it('is a name on its list; a video conference with a number of participants has enough', () => {
    const answers = [said('accepted')];
    const kinds = (over: Partial<typeof ready>) =>
      gapsOf({ ...ready, guests: [], ...over }, [], answers).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['guestsEmpty']);
    expect(kinds({ guestCount: 4 })).toEqual(['guestsEmpty']);
    const plan = aPlan({ mode: 'videoConference' });
    expect(kinds({ plan, guestCount: 4 })).toEqual([]);
    expect(kinds({ plan })).toEqual(['guestsEmpty']);
  });

  it('is nothing where nothing is planned', () => {
    expect(gapsOf({ ...ready, plan: null }, ['UNIT_MISSING'], [])).toEqual([]);
  });
});
