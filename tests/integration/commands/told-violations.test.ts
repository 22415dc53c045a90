import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { annulCheckIn } from '#app/commands/annul-check-in.server.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { loadViolation, violationsOf } from '#app/queries/violation.server.ts';
import { act, anApproved, as, aTeam, checkedIn, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { aHouse } from '#tests/support/house.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';

const REASON = 'Salah rombongan.';

/** A group of six at the desk under a limit of five; the pemda may have been told of it. */
function sixAtTheDesk() {
  const house = aHouse();
  const number = anApproved(house, aTeam(house), { guests: people(5) });
  house.setNow('2026-12-07T02:00:00Z' as Instant);
  const group = () => read(house, number);
  const arrives = (nonce: string, name: string, all = false) => {
    const guests = all
      ? group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }))
      : [];
    const unlisted = [{ name, verdict: 'refused' }];
    done(checkedIn(house, number, { nonce, guests, unlisted }));
  };
  const standing = () => {
    const [one] = countingViolations(house.db, group().id);
    return one === undefined ? null : loadViolation(house.db, one.id);
  };
  const tell = () =>
    done(
      runViolationVerb(house, as('secretariat'), standing()?.id ?? '', 'release', {
        message: null,
        reason: null,
      }),
    );
  const undoLast = () => {
    const last = checkInsOf(house.db, group().id).findLast(({ annulled }) => annulled === null);
    const form = { checkInId: last?.id ?? '', revision: group().revision, reason: REASON };
    done(annulCheckIn(house, as('reception'), number, form));
  };
  /** The letters to the pemda about the record, with what they say. */
  const told = () =>
    house.db
      .select()
      .from(outbox)
      .orderBy(outbox.seq)
      .all()
      .filter(({ kind }) => kind.startsWith('violation'))
      .map(({ kind, payload }) => {
        const { violation, words, deadline } = payload as NoticePayload;
        return { kind, violation, words, mayReply: deadline !== null };
      });
  arrives('n-1', 'Tamu Keenam', true);
  return { house, number, group, arrives, standing, tell, undoLast, told };
}

describe('a record the pemda was told of that changes at the desk', () => {
  it('is told to be withdrawn when the check-in behind it is taken back', () => {
    const { house, tell, undoLast, told, standing } = sixAtTheDesk();
    tell();
    undoLast();
    expect(standing()).toBeNull();
    expect(told().slice(1)).toMatchObject([
      { kind: 'violationWithdrawn', words: [REASON], mayReply: false },
    ]);
    expect(told()[1]?.violation).toContain('6 orang');
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });

  it('is told to be withdrawn when the whole visit is taken back', () => {
    const { house, number, tell, told } = sixAtTheDesk();
    tell();
    done(act(house, number, 'annul', { reason: REASON }, as('supervisor')));
    expect(told().map(({ kind }) => kind)).toEqual(['violationReleased', 'violationWithdrawn']);
  });

  it('gives way to the new numbers of a second part, which the pemda may reply to', () => {
    const { house, group, arrives, tell, told, standing } = sixAtTheDesk();
    tell();
    arrives('n-2', 'Tamu Ketujuh');
    expect(standing()).toMatchObject({ status: 'released', params: { guests: 7 } });
    expect(told()[1]).toMatchObject({ kind: 'violationCorrected', mayReply: true });
    expect(told()[1]?.violation).toMatch(/7 orang.* Semula tercatat: .*6 orang/);
    const ofPemda = violationsOf(house.db, as('pemda').actor, group().id);
    expect(ofPemda.filter(({ status }) => status === 'released')).toHaveLength(1);
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });

  it('has its earlier numbers again, and is told so, when the second part is taken back', () => {
    const { arrives, tell, told, undoLast, standing } = sixAtTheDesk();
    tell();
    arrives('n-2', 'Tamu Ketujuh');
    undoLast();
    expect(standing()).toMatchObject({ status: 'released', params: { guests: 6 } });
    expect(told()[2]).toMatchObject({ kind: 'violationCorrected', words: [REASON] });
    undoLast();
    expect(told().map(({ kind }) => kind)).toEqual([
      ...['violationReleased', 'violationCorrected', 'violationCorrected', 'violationWithdrawn'],
    ]);
  });

  it('says nothing to a pemda that was never told', () => {
    const { arrives, undoLast, told } = sixAtTheDesk();
    arrives('n-2', 'Tamu Ketujuh');
    undoLast();
    undoLast();
    expect(told()).toEqual([]);
  });
});
