import { describe, expect, it } from 'vitest';
import { outbox, violationEvents, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  checkedIn,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

const START = '2026-12-07T02:00:00Z';

describe('the door', () => {
  const six = Array.from({ length: 6 }, (_, index) => ({ name: `Peserta ${index + 1}` }));

  it('records six at the desk under a limit of five, whoever of them goes in', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    house.setNow(START as Instant);
    const listed = read(house, number).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
    const more = (verdicts: string[]) =>
      verdicts.map((verdict, index) => ({ ...six[index], jabatan: null, verdict }));
    const tooMany = { guests: listed, unlisted: more(['admitted', 'admitted', 'admitted']) };
    expect(refusalOf(checkedIn(house, number, tooMany))).toEqual({
      code: 'over-limit',
      guestLimit: 5,
      admitted: 6,
    });
    expect(house.db.select().from(violations).all()).toEqual([]);
    const fits = { guests: listed, unlisted: more(['admitted', 'admitted', 'refused']) };
    const answer = done(checkedIn(house, number, fits));
    expect(answer).toMatchObject({ guestLimit: 5, admitted: 5 });
    expect(answer.violations.map(({ code }) => code)).toEqual(['GUEST_LIMIT_EXCEEDED']);
    expect(house.db.select().from(violations).all()[0]?.params).toMatchObject({
      guests: 6,
      limit: 5,
    });
    expect(done(checkedIn(house, number, fits))).toEqual(answer);
    expect(house.db.select().from(violations).all()).toHaveLength(1);
  });

  it('lets the sixth in with the supervisor’s waiver, recorded with it', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    house.setNow(START as Instant);
    const listed = read(house, number).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
    const unlisted = six.slice(0, 3).map((guest) => ({ ...guest, verdict: 'admitted' }));
    const bySecretariat = act(house, number, 'waive', { reason: 'Mohon izin.' });
    expect(refusalOf(bySecretariat).code).toBe('forbidden');
    done(act(house, number, 'waive', { reason: 'Disetujui pimpinan.' }, as('supervisor')));
    expect(done(checkedIn(house, number, { guests: listed, unlisted })).admitted).toBe(6);
    const [violation] = house.db.select().from(violations).all();
    expect(violation?.waiverId).toBe(read(house, number).waivers[0]?.id);
  });

  it('lets in by a waiver those it was given for, and the next by another', () => {
    const house = aHouse();
    const team = aTeam(house);
    const waive = (number: string) =>
      done(act(house, number, 'waive', { reason: 'Disetujui.' }, as('supervisor')));
    const come = (number: string, names: string[], isFirst = false) =>
      checkedIn(house, number, {
        nonce: names.join(),
        guests: isFirst
          ? read(house, number).guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }))
          : [],
        unlisted: names.map((name) => ({ name, jabatan: null, verdict: 'admitted' })),
      });
    const number = anApproved(house, team);
    // Given ahead of the day, with three on the list: it can only be meant for the door.
    waive(number);
    house.setNow(START as Instant);
    expect(done(come(number, ['A', 'B', 'C'], true)).admitted).toBe(6);
    house.setNow('2026-12-07T02:05:00Z' as Instant);
    expect(refusalOf(come(number, ['D', 'E'])).code).toBe('over-limit');
    waive(number);
    waive(number);
    expect(read(house, number).waivers).toHaveLength(2);
    house.setNow('2026-12-07T02:05:30Z' as Instant);
    expect(done(come(number, ['D', 'E'])).admitted).toBe(8);
    house.setNow('2026-12-07T02:06:00Z' as Instant);
    expect(refusalOf(come(number, ['F'])).code).toBe('over-limit');
  });

  it('lets in by a waiver of the announced list no more than are on it', () => {
    const house = aHouse();
    const team = aTeam(house);
    const { number } = done(submitted(house, { guests: six })).next;
    done(act(house, number, 'startReview'));
    done(act(house, number, 'waive', { reason: 'Disetujui.' }, as('supervisor')));
    done(act(house, number, 'verifyLetter'));
    done(act(house, number, 'approve', { start: START, ...team }));
    house.setNow(START as Instant);
    const guests = read(house, number).guests.map(({ id }) => ({
      guestId: id,
      verdict: 'admitted',
    }));
    const unlisted = [{ name: 'Ketujuh', jabatan: null, verdict: 'admitted' }];
    expect(refusalOf(checkedIn(house, number, { guests, unlisted })).code).toBe('over-limit');
    expect(done(checkedIn(house, number, { guests })).admitted).toBe(6);
  });

  it('asks for the verdict where a Kepala Daerah was announced, and records an empty claim', () => {
    const house = aHouse();
    const team = aTeam(house);
    const claim = { headClaim: { claim: 'attends', office: 'bupati' }, guests: six };
    const number = anApproved(house, team, claim);
    house.setNow(START as Instant);
    const list = read(house, number).guests;
    const all = list.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    expect(refusalOf(checkedIn(house, number, { guests: all })).code).toBe('verdict-required');
    const absent = { guests: all, headVerdict: 'absent' };
    expect(refusalOf(checkedIn(house, number, absent)).code).toBe('over-limit');
    const five = all.map((guest, index) =>
      index === 5 ? { ...guest, verdict: 'refused' } : guest,
    );
    const answer = done(checkedIn(house, number, { guests: five, headVerdict: 'absent' }));
    expect(answer.violations.map(({ code }) => code).sort()).toEqual([
      'GUEST_LIMIT_EXCEEDED',
      'HEAD_CLAIM_FALSE',
    ]);
  });

  it('undoes a check-in with a reason: the record stays, its violations fall', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    house.setNow('2026-12-08T02:00:00Z' as Instant);
    const list = read(house, number).guests;
    const all = list.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    const answer = done(checkedIn(house, number, { guests: all }));
    expect(answer.violations.map(({ code }) => code)).toEqual(['ARRIVED_WITHOUT_CONFIRMATION']);
    done(act(house, number, 'annul', { reason: 'Salah rombongan.' }, as('reception')));
    expect(read(house, number)).toMatchObject({ status: 'approved', arrivedAt: null });
    expect(house.db.select().from(violations).all()).toHaveLength(1);
    expect(house.db.select().from(violationEvents).all()[0]?.kind).toBe('withdrawn');
  });
});

describe('no-show', () => {
  it('waits for the end of the grace, and for nobody who called before', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    house.setNow('2026-12-07T02:30:00Z' as Instant);
    expect(refusalOf(act(house, number, 'noShow'))).toMatchObject({ because: 'graceNotOver' });
    house.setNow('2026-12-07T02:30:01Z' as Instant);
    done(act(house, number, 'noShow'));
    expect(house.db.select().from(violations).all()[0]?.code).toBe('NO_SHOW');
    const cancel = house.db
      .select()
      .from(outbox)
      .all()
      .filter(({ payload }) => 'calendar' in payload && payload.calendar?.method === 'CANCEL');
    expect(cancel.map(({ payload }) => payload.audience)).toEqual(['requester', 'narasumber']);
  });
});

describe('staff entry', () => {
  it('only warns where a pemda would be stopped, and stops at approval where the table says so', () => {
    const house = aHouse();
    const team = aTeam(house);
    const guests = Array.from({ length: 6 }, (_, index) => ({ name: `Peserta ${index + 1}` }));
    const { next, findings } = done(submitted(house, { guests }));
    expect(findings.find(({ code }) => code === 'GUEST_LIMIT_EXCEEDED')?.severity).toBe('warn');
    done(act(house, next.number, 'startReview'));
    expect(refusalOf(act(house, next.number, 'verifyLetter')).code).toBe('blocked');
    const bySecretariat = act(house, next.number, 'waive', { reason: 'Mohon izin.' });
    expect(refusalOf(bySecretariat).code).toBe('forbidden');
    done(act(house, next.number, 'waive', { reason: 'Disetujui.' }, as('supervisor')));
    done(act(house, next.number, 'verifyLetter'));
    done(act(house, next.number, 'approve', { start: START, ...team }));
  });
});
