import { describe, expect, it } from 'vitest';
import { copiesOfAnOffice, look, type OfficeCopy, tamper } from '#tests/support/damaged-office.ts';

const aCopy = copiesOfAnOffice();

const kindsOf = (copy: OfficeCopy) => [...new Set(look(copy).problems.map(({ kind }) => kind))];

describe('verify', () => {
  it('finds nothing wrong in an office at work, and says what it looked at', () => {
    const found = look(aCopy());
    expect(found).toMatchObject({ ok: true, problems: [] });
    expect(found.checked).toMatchObject({
      letters: 1,
      allocations: 9,
      violations: 2,
      reservations: 3,
    });
    expect(found.checked.audit).toBeGreaterThan(10);
    expect(found.checked.notices).toBeGreaterThan(5);
  });

  it.each([
    [
      'a name in the record',
      `update audit_entries set actor_name = 'Orang Lain' where seq = 3`,
      ['chainBroken'],
    ],
    [
      'a detail that is no JSON',
      `update audit_entries set details = '{' where seq = 3`,
      ['chainBroken'],
    ],
    [
      'a line taken out of the middle',
      `delete from audit_entries where seq = 5`,
      ['chainBroken', 'revisionUntold'],
    ],
    [
      'the last line taken away',
      `delete from audit_entries where seq = (select max(seq) from audit_entries where revision is not null)`,
      ['chainBroken', 'revisionUntold'],
    ],
    [
      'a status set by hand',
      `update reservations set status = 'rejected' where status = 'offered'`,
      ['statusUntold', 'placesDiffer', 'searchStale'],
    ],
    [
      'a revision set back',
      `update reservations set revision = revision - 1 where status = 'offered'`,
      ['revisionAhead', 'statusUntold'],
    ],
    [
      'a decision without a line',
      `update reservations set revision = revision + 1 where status = 'offered'`,
      ['revisionUntold'],
    ],
    [
      'a request deleted',
      `delete from reservations where status = 'offered'`,
      ['foreignKey', 'reservationLost', 'searchLost'],
    ],
    [
      'a room taken twice',
      `update allocations set starts_at = '2026-12-07T02:30:00Z' where kind = 'room' and starts_at = '2026-12-07T03:00:00Z'`,
      ['takenTwice', 'placesDiffer'],
    ],
    [
      'a place given up behind the back of its request',
      `update allocations set state = 'released', released_at = taken_at where kind = 'narasumber' and state = 'held'`,
      ['placesDiffer'],
    ],
    [
      'words of a request that are not its own',
      `update search_docs set text = 'lain' where doc = (select max(doc) from search_docs)`,
      ['searchStale'],
    ],
    [
      'a request left out of the search',
      `delete from search_docs where doc = (select max(doc) from search_docs)`,
      ['searchMissing'],
    ],
    ['a waiver deleted', `delete from waivers`, ['violationWaiver']],
    ['an edition of the rules deleted', `delete from policy_versions`, ['violationPolicy']],
    [
      'a correction without its mark',
      `delete from violation_events where kind = 'superseded'`,
      ['violationSupersedes'],
    ],
    [
      'a mark without its correction',
      `update violations set supersedes = null`,
      ['violationSuperseded'],
    ],
    [
      'a step after the end',
      `insert into violation_events (violation_id, kind, at, "by") select violation_id, 'confirmed', at, "by" from violation_events`,
      ['violationAfterEnd'],
    ],
    [
      'a notice both sent and waiting',
      `update outbox set state = 'waiting' where seq = 1`,
      ['noticeState'],
    ],
    [
      'a sent notice without its moment',
      `update outbox set sent_at = null where seq = 1`,
      ['noticeState'],
    ],
  ])('finds %s', (_, sql, kinds) => {
    const copy = aCopy();
    tamper(copy, sql);
    expect(kindsOf(copy)).toEqual(kinds);
  });

  it('names the first broken row of the record, and only that', () => {
    const copy = aCopy();
    tamper(copy, `update audit_entries set reason = 'lain' where seq in (4, 7)`);
    expect(look(copy).problems).toEqual([
      {
        kind: 'chainBroken',
        subject: 'audit 4',
        message: expect.stringContaining('Jejak audit terputus di sini') as string,
      },
    ]);
    expect(look(copy).checked.audit).toBe(3);
  });

  it('finds a day beyond its seats, and lets one pass that has its waiver', () => {
    const copy = aCopy();
    const seats = `insert into allocations (id, reservation_id, kind, resource_id, starts_at, ends_at, state, policy_id, taken_at, waiver_id)
      select 'seat-' || value, reservation_id, kind, resource_id, starts_at, ends_at, state, policy_id, taken_at, null
      from allocations, json_each('[1, 2, 3]') where kind = 'dailySeat' and starts_at = '2026-12-07T02:00:00Z'`;
    tamper(copy, seats);
    const full = () => look(copy).problems.filter(({ kind }) => kind === 'dayTooFull');
    expect(full().map(({ subject }) => subject)).toEqual(['2026-12-07']);
    tamper(
      copy,
      `insert into waivers (id, reservation_id, code, reason, "by", at)
         select 'w', reservation_id, 'DAILY_CAPACITY_REACHED', 'Pimpinan', 'A', taken_at from allocations where id = 'seat-3';
       update allocations set waiver_id = 'w' where id = 'seat-3'`,
    );
    expect(full()).toEqual([]);
  });

  it('lets a hold pass that had lapsed before the place was given to another', () => {
    const copy = aCopy();
    const moved = `update allocations set starts_at = '2026-12-10T02:00:00Z', ends_at = '2026-12-10T03:00:00Z'`;
    const held = `update allocations set held_until = '2026-11-24T00:00:00Z' where state = 'held'`;
    const twice = () => look(copy).problems.filter(({ kind }) => kind === 'takenTwice').length;
    tamper(copy, `${moved} where kind = 'room' and starts_at = '2026-12-07T03:00:00Z'`);
    expect(twice()).toBe(1);
    tamper(
      copy,
      `${held}; update allocations set rowid = rowid + 1000, taken_at = '2026-11-25T00:00:00Z' where kind = 'room' and state = 'confirmed'`,
    );
    expect(twice()).toBe(0);
  });

  it('names fifty of a kind and counts the rest', () => {
    const copy = aCopy();
    tamper(
      copy,
      `insert into violation_events (violation_id, kind, at, "by")
         select 'v-' || value, 'superseded', '2026-12-07T02:00:00Z', 'A'
         from json_each('[${Array.from({ length: 60 }, (_, at) => at).join()}]')`,
    );
    const superseded = look(copy).problems.filter(({ kind }) => kind === 'violationSuperseded');
    expect(superseded).toHaveLength(51);
    expect(superseded.at(-1)?.message).toBe('… dan 10 lagi yang sejenis.');
  });
});
