import { describe, expect, it } from 'vitest';
import { annulCheckIn } from '#app/commands/annul-check-in.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { movementsOf } from '#app/queries/movements.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  checkedIn,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { aHouse } from '#tests/support/house.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const REASON = 'Salah rombongan.';

function aGroup(guests: number) {
  const house = aHouse();
  const number = anApproved(house, aTeam(house), { guests: people(guests) });
  house.setNow(START);
  const group = () => read(house, number);
  const arrivals = (): GuestArrival[] => group().guests.map(({ arrival }) => arrival);
  /** Ticks for the first guests of the list: `m` in, `t` not in, `-` not come. */
  const arrives = (nonce: string, pattern: string, body: Record<string, unknown> = {}) => {
    const verdicts: Record<string, string> = { m: 'admitted', t: 'refused' };
    const guests = [...pattern].flatMap((sign, at) =>
      sign === '-' ? [] : [{ guestId: group().guests[at]?.id, verdict: verdicts[sign] }],
    );
    return checkedIn(house, number, { nonce, guests, ...body });
  };
  const annuls = (at: number, doer = as('reception')) => {
    const checkInId = checkInsOf(house.db, group().id)[at]?.id ?? '';
    const form = { checkInId, revision: group().revision, reason: REASON };
    return annulCheckIn(house, doer, number, form);
  };
  const codes = () => countingViolations(house.db, group().id);
  return { house, number, group, arrivals, arrives, annuls, codes };
}

describe('taking one check-in back', () => {
  it('puts a first one back to the list as it was, and keeps both in the record', () => {
    const { house, group, arrivals, arrives, annuls } = aGroup(3);
    const before = group();
    const unlisted = [{ name: 'Budi Pengganti', verdict: 'admitted' }];
    done(arrives('n-1', 'mm-', { unlisted, headVerdict: 'present' }));
    expect(group()).toMatchObject({ status: 'arrived', headVerdict: 'present' });
    done(annuls(0));
    const { guests, status, arrivedAt, headVerdict, revision } = group();
    expect({ guests, status, arrivedAt, headVerdict }).toEqual({
      ...{ guests: before.guests, status: 'approved', arrivedAt: null, headVerdict: null },
    });
    expect(revision).toBe(6);
    expect(arrivals()).toEqual(['expected', 'expected', 'expected']);
    expect(movementsOf(house.db, group().id).map(({ kind }) => kind)).toEqual([
      ...['admitted', 'admitted', 'admitted'],
      ...['annulled', 'annulled', 'annulled'],
    ]);
    expect(checkInsOf(house.db, group().id)).toMatchObject([
      { nonce: 'n-1', annulled: { at: START, by: as('reception').actor.name, reason: REASON } },
    ]);
    expect(refusalOf(annuls(0))).toMatchObject({ because: 'checkInAnnulled' });
    expect(whatIsBroken(house.db.$client)).toEqual([]);
    // The same arrival, sent once more by a page that never heard the answer, is not written again.
    done(arrives('n-1', 'mm-', { unlisted }));
    expect(group().status).toBe('approved');
    done(arrives('n-2', 'mmm'));
    expect(arrivals()).toEqual(['admitted', 'admitted', 'admitted']);
  });

  it('touches nobody else, and leaves a group that was called in where it is', () => {
    const { number, house, group, arrivals, arrives, annuls } = aGroup(3);
    done(arrives('n-1', 'm--'));
    done(act(house, number, 'start', {}, as('reception')));
    done(arrives('n-2', '-t-'));
    done(arrives('n-3', '-mm'));
    expect(refusalOf(annuls(0))).toMatchObject({ because: 'notTheLastCheckIn' });
    done(annuls(2));
    expect(arrivals()).toEqual(['admitted', 'refused', 'expected']);
    expect(group().status).toBe('inProgress');
    done(annuls(1));
    expect(arrivals()).toEqual(['admitted', 'expected', 'expected']);
    // The first of all takes the calling in with it.
    done(annuls(0));
    expect(group()).toMatchObject({ status: 'approved', startedAt: null });
  });

  it('is over once somebody of it has left, or the visit is closed', () => {
    const { number, house, group, arrives, annuls } = aGroup(2);
    done(arrives('n-1', 'm-'));
    done(arrives('n-2', '-m'));
    const [first, second] = group().guests;
    done(act(house, number, 'checkOut', { guestIds: [first?.id] }, as('reception')));
    done(annuls(1));
    expect(refusalOf(annuls(0))).toMatchObject({ because: 'guestsHaveLeft' });
    done(arrives('n-3', '-m'));
    done(act(house, number, 'close', {}, as('reception')));
    expect(refusalOf(annuls(2))).toMatchObject({ code: 'wrong-status', status: 'completed' });
    expect(second?.id).toBeDefined();
  });

  it('takes only what it recorded itself with it, and gives an earlier record its numbers back', () => {
    const { arrives, annuls, codes } = aGroup(5);
    const more = (name: string) => ({ unlisted: [{ name, verdict: 'refused' }] });
    done(arrives('n-1', 'mmmmm', more('Tamu Keenam')));
    done(arrives('n-2', '', more('Tamu Ketujuh')));
    expect(codes()).toMatchObject([{ code: 'GUEST_LIMIT_EXCEEDED', params: { guests: 7 } }]);
    done(annuls(1));
    expect(codes()).toMatchObject([{ code: 'GUEST_LIMIT_EXCEEDED', params: { guests: 6 } }]);
    done(annuls(0));
    // The record that stood in for the first one falls with it too.
    expect(codes()).toEqual([]);
  });

  it('is for those who keep the desk, and for a page that is up to date', () => {
    const { house, number, group, arrives, annuls } = aGroup(2);
    done(arrives('n-1', 'mm'));
    expect(refusalOf(annuls(0, as('auditor')))).toEqual({ code: 'forbidden' });
    const checkInId = checkInsOf(house.db, group().id)[0]?.id ?? '';
    const stale = { checkInId, revision: 4, reason: REASON };
    expect(refusalOf(annulCheckIn(house, as('reception'), number, stale)).code).toBe('stale');
    const other = { checkInId: 'bukan-miliknya', revision: 5, reason: REASON };
    expect(refusalOf(annulCheckIn(house, as('reception'), number, other)).code).toBe('not-found');
    done(annuls(0, as('supervisor')));
  });
});

describe('the door with places that change hands', () => {
  it('lets somebody in in another’s place, who is then not waited for', () => {
    const { group, arrivals, arrives, annuls } = aGroup(2);
    const [ani] = group().guests;
    const budi = { name: 'Budi', verdict: 'admitted', replaces: ani?.id };
    done(arrives('n-1', '-m', { unlisted: [budi] }));
    expect(arrivals()).toEqual(['absent', 'admitted', 'admitted']);
    // Neither who was replaced already nor who is inside can be replaced.
    for (const [at, guest] of group().guests.slice(0, 2).entries()) {
      const again = { name: 'Cici', verdict: 'admitted', replaces: guest.id };
      expect(refusalOf(arrives(`n-2${at}`, '', { unlisted: [again] }))).toMatchObject({
        ...{ code: 'invalid', errors: [{ path: 'unlisted.0.replaces' }] },
      });
    }
    done(annuls(0));
    expect(arrivals()).toEqual(['expected', 'expected']);
  });

  it('lets in again who had left, and never makes a guest of the house a refused one', () => {
    const { house, number, arrivals, arrives, annuls } = aGroup(2);
    done(arrives('n-1', 'mm'));
    done(act(house, number, 'checkOut', {}, as('reception')));
    done(arrives('n-2', 'tm'));
    expect(arrivals()).toEqual(['left', 'admitted']);
    done(annuls(1));
    expect(arrivals()).toEqual(['left', 'left']);
  });
});

describe('closing a visit of an earlier day', () => {
  it('keeps the hour at which they left, which lies between their coming and now', () => {
    const { house, number, group, arrives } = aGroup(2);
    done(arrives('n-1', 'mm'));
    house.setNow('2026-12-08T01:00:00Z' as Instant);
    const close = (leftAt: string) => act(house, number, 'close', { leftAt }, as('reception'));
    for (const outside of ['2026-12-07T01:00:00Z', '2026-12-08T02:00:00Z']) {
      expect(refusalOf(close(outside)), outside).toMatchObject({ because: 'leftOutsideVisit' });
    }
    done(close('2026-12-07T03:30:00Z'));
    const left = movementsOf(house.db, group().id).filter(({ kind }) => kind === 'left');
    expect(left.map(({ at }) => at)).toEqual(['2026-12-07T03:30:00Z', '2026-12-07T03:30:00Z']);
  });
});
