import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHouse } from '#app/commands/open-house.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { openDatabase } from '#db/client.server.ts';
import { migrate, NewerDatabaseError } from '#db/migrate.server.ts';
import * as schema from '#db/schema/index.ts';
import { seedWhereEmpty } from '#db/seed/seed.server.ts';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from '#tests/support/drizzle-kit.ts';
import { anInvitation, MAIL_FROM } from '#tests/support/notices.ts';
import { attemptsOf, aTransport, TAKEN } from '#tests/support/outbox.ts';
import { NOW, settingsOf } from '#tests/support/rivals.ts';

const MIGRATIONS = readMigrationFiles({ migrationsFolder: 'db/migrations' });
const MADE_BY_HAND = ['reference_stamp', 'audit_head'];

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sambang-db-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** The bytes of the file, once nobody has it open. */
function bytes(): string {
  return readFileSync(join(dir, 'sambang.sqlite')).toString('base64');
}

/** The full-text index and the tables SQLite keeps it in are no tables the code declares. */
const isOfTheIndex = (name: string): boolean => /^search_index(_|$)/.test(name);

/** Every table, index and trigger with its text, as the file keeps them. */
function contents(sqlite: Database.Database, kinds = ['table', 'index', 'trigger']) {
  const rows = sqlite
    .prepare(
      `select type, name, sql from sqlite_master
       where sql is not null and name not like 'sqlite_%' order by type, name`,
    )
    .all() as { type: string; name: string; sql: string }[];
  return rows
    .filter(
      ({ type, name }) =>
        kinds.includes(type) && !MADE_BY_HAND.includes(name) && !isOfTheIndex(name),
    )
    .map(
      ({ type, name, sql }) =>
        `${type} ${name}: ${sql.replace(/\s+/g, ' ').replace(/ ?([(),]) ?/g, '$1')}`,
    );
}

describe('opening', () => {
  it('waits for the disk, keeps references whole, and lets others read while one writes', () => {
    const { $client } = openDatabase(dir);
    const told = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
      $client.pragma(name, { simple: true }),
    );
    expect(told).toEqual(['wal', 2, 1, 15_000]);
    $client.close();
  });

  it('a second time changes nothing', () => {
    const first = openDatabase(dir);
    seedWhereEmpty(first);
    first.$client.close();
    const before = bytes();
    const second = openDatabase(dir);
    seedWhereEmpty(second);
    second.$client.close();
    expect(bytes()).toBe(before);
  });

  it('a file of a later edition is refused in a sentence, and left as it was', () => {
    const first = openDatabase(dir);
    first.$client.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    first.$client.close();
    const before = bytes();
    expect(() => openDatabase(dir)).toThrow(NewerDatabaseError);
    expect(() => openDatabase(dir)).toThrow(/versi Sambang yang lebih baru.*data tidak diubah/);
    expect(readdirSync(dir)).toEqual(['sambang.sqlite']);
    expect(bytes()).toBe(before);
  });
});

describe('migrating', () => {
  function anOldFile(): Database.Database {
    const sqlite = new Database(join(dir, 'sambang.sqlite'));
    for (const statement of MIGRATIONS[0]?.sql ?? []) sqlite.exec(statement);
    sqlite.pragma('user_version = 1');
    sqlite.exec("insert into units values ('u1', 'Direktorat Dana Transfer Umum')");
    return sqlite;
  }

  it('brings an older file up to date with what it holds', () => {
    anOldFile().close();
    const { $client } = openDatabase(dir);
    expect($client.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect($client.prepare('select id from units').pluck().all()).toEqual(['u1']);
    const fresh = new Database(':memory:');
    migrate(fresh);
    expect(contents($client)).toEqual(contents(fresh));
    $client.close();
  });

  it('sends on what waited in an office without attempts, notes and feeds, and nothing twice', async () => {
    const sqlite = new Database(join(dir, 'sambang.sqlite'));
    const before = MIGRATIONS.slice(0, 9);
    for (const { sql } of before) for (const statement of sql) sqlite.exec(statement);
    sqlite.pragma(`user_version = ${before.length}`);
    const put = sqlite.prepare(
      `insert into outbox (id, kind, recipient, payload, dedupe_key, state, attempts,
         next_attempt_at, created_at, sent_at, sent_via)
       values (:id, 'reservationApproved', :to, :payload, :id, :state, 0, :at, :at, :sentAt, :via)`,
    );
    for (const id of ['sent', 'waiting']) {
      const isSent = id === 'sent';
      const recipient = { name: 'Maria', email: `${id}@aru.example`, zone: 'WIT' } as const;
      const payload = JSON.stringify(anInvitation({ noticeId: id, recipient }));
      const rest = { sentAt: isSent ? NOW : null, via: isSent ? 'smtp' : null };
      put.run({ id, to: recipient.email, payload, state: id, at: NOW, ...rest });
    }
    sqlite.close();
    const house = openHouse(settingsOf(dir), () => NOW);
    const transport = aTransport(() => TAKEN);
    const drain = () =>
      drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
    await drain();
    await drain();
    expect(transport.sent.map(({ noticeId }) => noticeId)).toEqual(['waiting']);
    expect(attemptsOf(house, 'waiting')).toHaveLength(1);
    expect(verify({ db: house.db, dataDir: dir }).problems).toEqual([]);
    house.db.$client.close();
  });

  it('tells what a PIN began from what a password began, as the older file meant it', () => {
    const sqlite = new Database(join(dir, 'sambang.sqlite'));
    const before = MIGRATIONS.slice(0, 10);
    for (const { sql } of before) for (const statement of sql) sqlite.exec(statement);
    sqlite.pragma(`user_version = ${before.length}`);
    sqlite.exec(
      "insert into users (id, email, name, role, created_at) values ('u', 'u', 'U', 'reception', 0)",
    );
    const put = sqlite.prepare(
      `insert into staff_sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at, device, device_id)
       values (?, ?, 'u', 0, 0, 0, 'Chrome', ?)`,
    );
    for (const [id, kept] of [
      ['at-desk', 'meja'],
      ['by-password', 'sandi:meja'],
      ['elsewhere', null],
    ]) {
      put.run(id, id, kept);
    }
    migrate(sqlite);
    const sessions = sqlite
      .prepare('select id, begun_by, device_id from staff_sessions')
      .raw()
      .all();
    expect(sessions).toEqual([
      ['at-desk', 'pin', 'meja'],
      ['by-password', 'password', 'meja'],
      ['elsewhere', 'password', null],
    ]);
    sqlite.close();
  });

  it('that fails half-way leaves nothing half-way', () => {
    const sqlite = anOldFile();
    sqlite.exec('create table reference_stamp (in_the_way)');
    const before = contents(sqlite);
    expect(() => migrate(sqlite)).toThrow('already exists');
    expect(contents(sqlite)).toEqual(before);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(1);
    sqlite.close();
  });
});

describe('the schema in the code', () => {
  it('is what the migrations make', async () => {
    const empty = await generateSQLiteDrizzleJson({});
    const wanted = await generateSQLiteDrizzleJson(schema);
    const declared = new Database(':memory:');
    for (const statement of await generateSQLiteMigration(empty, wanted)) declared.exec(statement);
    const migrated = new Database(':memory:');
    migrate(migrated);
    const kinds = ['table', 'index'];
    expect(contents(declared, kinds).length).toBeGreaterThan(20);
    expect(contents(migrated, kinds)).toEqual(contents(declared, kinds));
  });

  it('is what the next migration will be compared with', async () => {
    const last = `${String(MIGRATIONS.length - 1).padStart(4, '0')}_snapshot.json`;
    const snapshot = JSON.parse(readFileSync(join('db/migrations/meta', last), 'utf8'));
    const wanted = await generateSQLiteDrizzleJson(schema, snapshot.id);
    expect(await generateSQLiteMigration(snapshot, wanted)).toEqual([]);
  });
});
