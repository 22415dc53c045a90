import { closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAudit } from '#app/commands/audit.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { immediately, openDatabase } from '#db/client.server.ts';
import { anActor } from '#tests/support/actors.ts';
import { KEPT_LETTER } from '#tests/support/busy-office.ts';
import { copiesOfAnOffice, look } from '#tests/support/damaged-office.ts';

const aCopy = copiesOfAnOffice();

describe('verify', () => {
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

  it('finds a sent notice whose file is gone or empty, where it went out as a file', () => {
    const copy = aCopy();
    const mail = join(copy.dataDir, 'mail');
    const [first = '', second = ''] = readdirSync(mail);
    rmSync(join(mail, first));
    writeFileSync(join(mail, second), '');
    expect(look(copy).problems.map(({ kind }) => kind)).toEqual(['noticeFile', 'noticeFile']);
    copy.db.$client.exec(`update outbox set sent_via = 'smtp'`);
    expect(look(copy).problems).toEqual([]);
  });

  it('finds a record whose end was cut off whole', () => {
    const copy = aCopy();
    copy.db.$client.exec(`drop trigger audit_entries_kept;
      delete from audit_entries where seq = (select max(seq) from audit_entries)`);
    expect(look(copy).problems.map(({ kind }) => kind)).toContain('chainCut');
  });

  it('takes no index for damaged that another process has written to since', () => {
    const copy = aCopy();
    expect(look(copy).problems).toEqual([]);
    const other = openDatabase(copy.dataDir);
    const again = `update search_docs set text = text || ' lagi'`;
    for (let round = 0; round < 40; round += 1) other.$client.exec(again);
    other.$client.close();
    const kinds = new Set(look(copy).problems.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['searchStale']));
  });

  it('survives half a character in a reason', () => {
    const copy = aCopy();
    immediately(copy.db, (tx) => {
      const line = {
        action: 'test',
        subject: 'test',
        details: { note: 'x\ud800' },
        revision: null,
      };
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
    const found = verify({ dataDir, db: damaged });
    damaged.$client.close();
    expect(found.problems.map(({ kind }) => kind)).toContain('database');
    expect(found.checked).toMatchObject({ letters: 1, violations: 2 });
  });
});
