import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aFile, aReservation, insert, type Row, TAKEN_AT } from '#tests/support/bare-file.ts';

describe('what is only ever added', () => {
  const rows: Readonly<Record<string, Row>> = {
    audit_entries: auditLine(1, ''),
    violations: {
      ...{ id: 'v', reservation_id: 'r1', code: 'NO_SHOW', params: '{}', basis: '{}' },
      ...{ policy_id: 'rules', month: '2026-12', recorded_at: TAKEN_AT, recorded_by: 'Sistem' },
    },
    violation_events: { seq: 1, violation_id: 'v', kind: 'confirmed', at: TAKEN_AT, by: 'Petugas' },
    waivers: { id: 'w', reservation_id: 'r1', code: 'NO_SHOW', reason: 'x', by: 'x', at: TAKEN_AT },
    check_ins: {
      ...{ id: 'c', reservation_id: 'r1', nonce: 'n', at: TAKEN_AT, recorded_at: TAKEN_AT },
      ...{ actor: '{}', answer: '{}' },
    },
    check_in_annulments: { check_in_id: 'c', at: TAKEN_AT, by: 'Petugas', reason: 'Salah ketuk' },
    scans: { seq: 1, at: TAKEN_AT, actor: '{}', code_hash: 'h', outcome: 'unknown' },
    guest_movements: {
      ...{ seq: 1, reservation_id: 'r1', guest_id: 'g', kind: 'admitted' },
      ...{ at: TAKEN_AT, recorded_at: TAKEN_AT, by: 'Petugas' },
    },
    lobby_arrivals: { seq: 1, reservation_id: 'r1', kind: 'arrived', at: TAKEN_AT, by: 'Pamdal' },
    spd_stamps: {
      ...{ seq: 1, reservation_id: 'r1', guest_id: 'g', spd_number: '1' },
      ...{ at: TAKEN_AT, by: 'Petugas' },
    },
    evidence: { id: 'e', violation_id: 'v', kind: 'note', at: TAKEN_AT, by: 'Petugas' },
    policy_versions: { id: 'rules', effective_from: '2023-01-01', values: '{}', basis: '{}' },
  };

  it.each(Object.keys(rows))('%s: neither changed, nor struck, nor written over', (table) => {
    const sqlite = aFile();
    insert(sqlite, 'violations', rows['violations'] ?? {});
    if (table === 'check_in_annulments') insert(sqlite, 'check_ins', rows['check_ins'] ?? {});
    const row = rows[table] ?? {};
    if (sqlite.prepare(`select 1 from ${table}`).get() === undefined) insert(sqlite, table, row);
    const before = sqlite.prepare(`select * from ${table}`).all();
    const [column = '', ...others] = Object.keys(row);
    const told = table === 'policy_versions' ? 'edition of the rules' : 'append-only';
    for (const name of [column, ...others]) {
      expect(() => sqlite.exec(`update ${table} set "${name}" = "${name}"`)).toThrow(told);
    }
    expect(() => sqlite.exec(`delete from ${table}`)).toThrow(told);
    for (const how of ['insert', 'insert or replace', 'replace']) {
      expect(() => insert(sqlite, table, row, how)).toThrow();
    }
    expect(sqlite.prepare(`select * from ${table}`).all()).toEqual(before);
  });

  it('check_ins: one of a nonce, whatever its id', () => {
    const sqlite = aFile();
    const row = rows['check_ins'] ?? {};
    insert(sqlite, 'check_ins', row);
    for (const how of ['insert', 'insert or replace']) {
      expect(() => insert(sqlite, 'check_ins', { ...row, id: 'other' }, how)).toThrow();
    }
    expect(sqlite.prepare('select id from check_ins').pluck().all()).toEqual(['c']);
  });
});

describe('the chain of the record', () => {
  it('takes the line that follows, and no other', () => {
    const sqlite = aFile();
    const first = auditLine(1, '');
    insert(sqlite, 'audit_entries', first);
    const { hash } = first;
    const wrong = [
      auditLine(2, ''),
      auditLine(2, 'made up'),
      auditLine(3, String(hash)),
      auditLine(0, String(hash)),
      auditLine(-1, String(hash)),
      auditLine(1, String(hash)),
    ];
    for (const line of wrong) {
      for (const how of ['insert', 'insert or replace', 'insert or ignore']) {
        expect(() => insert(sqlite, 'audit_entries', line, how)).toThrow('audit chain broken');
      }
    }
    const second = auditLine(2, String(hash));
    insert(sqlite, 'audit_entries', second);
    insert(sqlite, 'audit_entries', auditLine(3, String(second['hash'])));
  });

  it('begins with nothing before it', () => {
    expect(() => insert(aFile(), 'audit_entries', auditLine(1, 'x'))).toThrow('chain broken');
    expect(() => insert(aFile(), 'audit_entries', auditLine(2, ''))).toThrow('chain broken');
  });
});

describe('a request', () => {
  it.each([
    ['stays at its revision', { status: 'approved' }],
    ['goes back a revision', { revision: 0 }],
    ['skips a revision', { revision: 3 }],
    ['changes its number', { revision: 2, number: 'K-2026-99999' }],
    ['changes its id', { revision: 2, id: 'r9' }],
  ] as [string, Row][])('never %s', (_, change) => {
    const sqlite = aFile();
    sqlite.exec("update reservations set revision = 2 where id = 'r1'");
    sqlite.pragma('foreign_keys = OFF');
    const one = Object.keys(change).map((name) => `"${name}" = ?`);
    const statement = sqlite.prepare(`update reservations set ${one.join()} where id = 'r2'`);
    expect(() => statement.run(...Object.values(change))).toThrow('raises the revision by one');
  });

  it('is kept, and never written over', () => {
    const sqlite = aFile();
    expect(() => sqlite.exec('delete from reservations')).toThrow('requests are kept');
    const twin = aReservation('r1');
    for (const row of [twin, { ...twin, id: 'r9' }, { ...twin, number: 'K-2026-00009' }]) {
      for (const how of ['insert', 'insert or replace']) {
        expect(() => insert(sqlite, 'reservations', row, how)).toThrow();
      }
    }
    expect(sqlite.prepare('select id from reservations').pluck().all()).toEqual(['r1', 'r2']);
  });
});

function auditLine(seq: number, previous: string): Row {
  const hash = createHash('sha256').update(`${seq} ${previous}`).digest('hex');
  return {
    ...{ seq, at: TAKEN_AT, actor_id: 'a', actor_name: 'A', actor_role: 'system', action: 'x' },
    ...{ subject: 'r1', details: '{}', previous_hash: previous, hash },
  };
}
