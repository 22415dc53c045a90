import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeAudit } from '#app/commands/audit.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { type Db, immediately, openDatabase } from '#db/client.server.ts';
import { anActor } from '#tests/support/actors.ts';
import { fillOffice, KEPT_LETTER } from '#tests/support/busy-office.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sambang-verify-'));
  await fillOffice(join(folder, 'whole'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Copy {
  readonly dataDir: string;
  readonly db: Db;
}

/** A copy of the filled office that a test may damage. */
function aCopy(): Copy {
  const dataDir = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, 'whole'), dataDir, { recursive: true });
  const db = openDatabase(dataDir);
  onTestFinished(() => {
    db.$client.close();
  });
  return { dataDir, db };
}

/** Changes rows behind the back of every guard, and puts the guards back. */
function tamper({ db }: Copy, sql: string): void {
  const guards = db.$client
    .prepare(`select name, sql from sqlite_master where type = 'trigger'`)
    .all() as { name: string; sql: string }[];
  db.$client.pragma('foreign_keys = OFF');
  for (const { name } of guards) db.$client.exec(`drop trigger ${name}`);
  db.$client.exec(sql);
  for (const guard of guards) db.$client.exec(guard.sql);
}

function look(copy: Copy, mailAsFiles = true) {
  return verify({ ...copy, mailAsFiles });
}

const kindsOf = (copy: Copy) => [...new Set(look(copy).problems.map(({ kind }) => kind))];

describe('verify', () => {
  it('finds nothing wrong in an office at work, and says what it looked at', () => {
    const found = look(aCopy());
    expect(found).toMatchObject({ ok: true, problems: [] });
    expect(found.checked).toMatchObject({ letters: 1, allocations: 9, violations: 2, reservations: 3 });
    expect(found.checked.audit).toBeGreaterThan(10);
    expect(found.checked.notices).toBeGreaterThan(5);
  });

  it.each([
    ['a name in the record', `update audit_entries set actor_name = 'Orang Lain' where seq = 3`, ['chainBroken']],
    ['a detail that is no JSON', `update audit_entries set details = '{' where seq = 3`, ['chainBroken']],
    ['a line taken out of the middle', `delete from audit_entries where seq = 5`, ['chainBroken', 'revisionUntold']],
    [
      'the last line taken away',
      `delete from audit_entries where seq = (select max(seq) from audit_entries where revision is not null)`,
      ['chainBroken', 'revisionUntold'],
    ],
    [
      'a status set by hand',
      `update reservations set status = 'rejected' where status = 'offered'`,
      ['statusUntold', 'placesDiffer'],
    ],
    ['a revision set back', `update reservations set revision = revision - 1 where status = 'offered'`, ['revisionAhead', 'statusUntold']],
    ['a decision without a line', `update reservations set revision = revision + 1 where status = 'offered'`, ['revisionUntold']],
    [
      'a request deleted',
      `delete from reservations where status = 'offered'`,
      ['foreignKey', 'reservationLost'],
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
    ['a waiver deleted', `delete from waivers`, ['violationWaiver']],
    ['an edition of the rules deleted', `delete from policy_versions`, ['violationPolicy']],
    ['a correction without its mark', `delete from violation_events where kind = 'superseded'`, ['violationSupersedes']],
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
    ['a notice both sent and waiting', `update outbox set state = 'waiting' where seq = 1`, ['noticeState']],
    ['a sent notice without its moment', `update outbox set sent_at = null where seq = 1`, ['noticeState']],
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

  it('finds a guard that was taken away', () => {
    const copy = aCopy();
    copy.db.$client.exec('drop trigger audit_entries_kept; drop index allocations_active');
    const missing = look(copy).problems.map(({ kind, subject }) => [kind, subject]);
    expect(missing.sort()).toEqual([
      ['schema', 'allocations_active'],
      ['schema', 'audit_entries_kept'],
    ]);
  });

  it('finds a letter that is gone, and one that was changed', () => {
    const copy = aCopy();
    const path = letterPath(copy.dataDir, KEPT_LETTER.sha256);
    writeFileSync(path, 'lain');
    expect(look(copy).problems).toMatchObject([
      { kind: 'letterDamaged', subject: KEPT_LETTER.sha256 },
    ]);
    rmSync(path);
    const [gone] = look(copy).problems;
    expect(gone).toMatchObject({ kind: 'letterMissing', subject: KEPT_LETTER.sha256 });
    expect(gone?.message).toContain('K-2026-00001, K-2026-00002, K-2026-00003');
  });

  it('finds a sent notice whose file is gone or empty, where mail is written as files', () => {
    const copy = aCopy();
    const mail = join(copy.dataDir, 'mail');
    const [first = '', second = ''] = readdirSync(mail);
    rmSync(join(mail, first));
    writeFileSync(join(mail, second), '');
    expect(look(copy).problems.map(({ kind }) => kind)).toEqual(['noticeFile', 'noticeFile']);
    expect(look(copy, false).problems).toEqual([]);
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

  it('survives half a character in a reason', () => {
    const copy = aCopy();
    immediately(copy.db, (tx) => {
      const line = { action: 'test', subject: 'test', details: { note: 'x\ud800' }, revision: null };
      const who = { actor: anActor('admin'), requestId: null };
      const at = '2026-12-08T00:00:00Z' as Instant;
      writeAudit(tx, { ...line, ...who, at, reason: 'x\ud800' });
    });
    expect(look(copy).problems).toEqual([]);
  });

  it('finds a page that cannot be read, and still looks at the rest', () => {
    const { dataDir, db } = aCopy();
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    const root = db.$client
      .prepare(`select rootpage from sqlite_master where name = 'outbox_by_reservation'`)
      .pluck()
      .get() as number;
    const size = db.$client.pragma('page_size', { simple: true }) as number;
    const file = openSync(join(dataDir, 'sambang.sqlite'), 'r+');
    writeSync(file, Buffer.alloc(size, 0xff), 0, size, (root - 1) * size);
    closeSync(file);
    const damaged = openDatabase(dataDir);
    const found = verify({ dataDir, db: damaged, mailAsFiles: true });
    damaged.$client.close();
    expect(found.problems.map(({ kind }) => kind)).toContain('database');
    expect(found.checked).toMatchObject({ letters: 1, violations: 2 });
  });
});
