import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closures,
  reservations,
  users,
  violations,
  waivers,
  bouncedAddresses,
  outbox,
  signedLetters,
} from '#db/schema/index.ts';
import { makeDemo } from '#app/cli/demo/make-demo.ts';
import { demoPeople } from '#app/cli/demo/people.ts';
import { signIns } from '#app/cli/demo/sign-ins.ts';
import { isEqual, totalsOf } from '#app/cli/demo/totals.ts';
import type { House } from '#app/commands/house.server.ts';
import { signIn } from '#app/commands/sign-in.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { VIOLATION_STATUSES } from '#app/domain/compliance/violation.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { monthlyReport } from '#app/queries/monthly-report.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { RECORDED, shownBy } from '#tests/support/demo.ts';
import { registerLines } from '#tests/support/directory.ts';

const SATURDAY = '2026-11-21T04:00:00Z' as Instant;
const PLACE = {
  baseUrl: 'https://sambang.test',
  mailFrom: 'Sekretariat <s@contoh.go.id>',
  sessionSecret: 'only-for-tests-only-for-tests-only-for-tests',
};
const root = mkdtempSync(join(tmpdir(), 'sambang-demo-'));

afterAll(() => rmSync(root, { recursive: true }));

describe('the demo', () => {
  const dataDir = join(root, 'var');
  const options = { ...PLACE, dataDir, now: SATURDAY };
  let house: House;

  beforeAll(async () => {
    // What a making that was cut off has left behind.
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'sambang.sqlite'), 'half a file');
    expect(await makeDemo(options)).toBe(true);
    house = openHouse({ ...PLACE, dataDir }, () => SATURDAY);
  }, 120_000);

  afterAll(() => {
    house.db.$client.close();
  });

  it('gives the printed totals of both months', () => {
    const totals = totalsOf(house.db, SATURDAY);
    expect(totals.map(({ reported }) => reported)).toEqual([8, null, 16, 30, 94, 5]);
    expect(totals.every(isEqual)).toBe(true);
  });

  it('gives the printed table of December, row by row', () => {
    const printed = registerLines('consultations_2023-12_tatap_muka.csv').map((cells) => [
      cells.get('date'),
      cells.get('requester_as_printed'),
      cells.get('region_code') || cells.get('region_code_candidate'),
      cells.get('topics')?.split(';'),
      Number(cells.get('guests_as_printed')),
    ]);
    const { tatapMuka } = monthlyReport(house.db, '2023-12' as LocalMonth, SATURDAY);
    const rows = tatapMuka.rows.map(({ date, requester, code, topics, guests }) => [
      date,
      requester,
      code,
      topics,
      guests,
    ]);
    expect(rows).toEqual(printed);
  });

  it('resolves what a person would, and keeps bodies that are no pemda apart', () => {
    const rows = house.db.select().from(reservations).all();
    const offices = ['Kab. Sibolga', 'Kab. Tomohon', 'Prov. Maluku Tengah', 'ARKI'].map((name) => {
      const row = rows.find(({ asPrinted }) => asPrinted === name);
      return [row?.body, row?.regionCode];
    });
    expect(offices).toEqual([
      ['pemda', '12.73'],
      ['pemda', '71.73'],
      ['pemda', '81.01'],
      ['other', null],
    ]);
    expect(rows.find(({ asPrinted }) => asPrinted?.startsWith('BPK'))?.body).toBe('kl');
  });

  it('replays without a waiver and without a single ketidaksesuaian', () => {
    const { compliance } = monthlyReport(house.db, '2023-12' as LocalMonth, SATURDAY);
    expect(compliance.visitsWithViolation).toBe(0);
    const passed = house.db.select().from(waivers).all();
    expect(passed.filter(({ at }) => at < '2024')).toEqual([]);
  });

  it('has a request in every status, none of them later than its present', () => {
    const { statuses, lastAt } = shownBy(house);
    expect(statuses).toEqual(new Set(STATUSES.filter((status) => status !== 'draft')));
    expect(lastAt !== null && lastAt <= SATURDAY).toBe(true);
  });

  it('has each kind of ketidaksesuaian and each stage, guests let in with and without a waiver', () => {
    const found = shownBy(house).violations;
    expect(new Set(found.map(({ code }) => code))).toEqual(RECORDED);
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(VIOLATION_STATUSES));
    const tooMany = house.db
      .select()
      .from(violations)
      .all()
      .filter(({ code }) => code === 'GUEST_LIMIT_EXCEEDED');
    expect(new Set(tooMany.map(({ waiverId }) => waiverId === null))).toEqual(
      new Set([true, false]),
    );
  });

  it('has offers, changes and closures that are still open', () => {
    const rows = house.db.select().from(reservations).all();
    const open = rows.filter(({ status, offer }) => status === 'offered' && offer !== null);
    expect(open.every(({ offer }) => (offer?.deadline ?? '') > SATURDAY)).toBe(true);
    expect(open.length).toBeGreaterThan(0);
    expect(rows.filter(({ pendingChange }) => pendingChange !== null)).toHaveLength(1);
    expect(house.db.select().from(closures).all()).toHaveLength(3);
  });

  it('is whole, and has written all of its mail but that to the mailbox that is gone', () => {
    expect(verify({ db: house.db, dataDir }).problems).toEqual([]);
    expect(outboxState(house.db, SATURDAY).waiting).toBe(0);
    const failed = house.db.select().from(outbox).where(eq(outbox.state, 'failed')).all();
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ recipient }) => recipient))).toEqual(
      new Set(
        house.db
          .select()
          .from(bouncedAddresses)
          .all()
          .map(({ address }) => address),
      ),
    );
  });

  it('has a signed letter that counts, and one whose place another took', () => {
    const letters = house.db.select().from(signedLetters).all();
    expect(letters.map(({ withdrawnAt }) => withdrawnAt === null).sort()).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('keeps a good key of every role for its owner alone', () => {
    const keys = signIns(house, dataDir);
    expect(keys.map(({ role }) => role)).toEqual(ROLES);
    const path = join(dataDir, 'masuk.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ keys });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('lets one person of every role of the house sign in, and keeps them', async () => {
    const people = await demoPeople(house, dataDir);
    expect(new Set(people.map(({ role }) => role))).toEqual(
      new Set(ROLES.filter((role) => role !== 'pemda')),
    );
    const browser = { device: 'Uji', address: '', token: null, requestId: null };
    for (const person of people) {
      const entered = await signIn(house, person, browser);
      expect(entered, person.email).toMatchObject({ ok: true });
      const actor = entered.ok ? entered.value.actor : null;
      expect(actor?.role).toBe(person.role);
      expect(actor?.narasumberId !== null).toBe(person.role === 'narasumber');
      expect(actor?.unitId !== null).toBe(person.role === 'unit');
    }
    expect(await demoPeople(house, dataDir)).toEqual(people);
  });

  it('gives a new password to whoever cannot sign in any more', async () => {
    const people = await demoPeople(house, dataDir);
    const [first, ...others] = people;
    house.db
      .update(users)
      .set({ passwordHash: null })
      .where(eq(users.email, first?.email ?? ''))
      .run();
    const [again, ...kept] = await demoPeople(house, dataDir);
    expect(kept).toEqual(others);
    expect(again).toMatchObject({ email: first?.email });
    expect(again?.password).not.toBe(first?.password);
  });

  it('is kept by the next run', async () => {
    const before = house.db.select().from(reservations).all();
    expect(await makeDemo({ ...options, now: '2026-11-25T04:00:00Z' as Instant })).toBe(false);
    expect(house.db.select().from(reservations).all()).toEqual(before);
  });

  it('is not made for a present that the printed months would reach into', async () => {
    const early = {
      ...options,
      dataDir: join(root, 'early'),
      now: '2023-12-20T04:00:00Z' as Instant,
    };
    await expect(makeDemo(early)).rejects.toThrow('2024-03-01');
  });
});
