import { describe, expect, it } from 'vitest';
import { removeHoliday, saveHoliday } from '#app/commands/holidays.server.ts';
import { importHolidays } from '#app/commands/import-reference.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { allocations, auditEntries } from '#db/schema/index.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { type Page, screens, textOf } from '#tests/support/screens.ts';

const HEAD = 'date,name,kind,source\n';
const day = (date: string) => date as LocalDate;
const holiday = (date: string) => ({
  ...{
    date: day(date),
    name: 'Libur dadakan',
    kind: 'cuti_bersama' as const,
    source: 'SKB 2/2026',
  },
});

function extensions({ db }: TestHouse) {
  return db
    .select()
    .from(auditEntries)
    .all()
    .filter(({ action }) => action === 'reservation.deadlineExtended');
}

describe('a day off that becomes known later', () => {
  it('disturbs what falls on it, until it is taken away again', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { disturbed } = done(saveHoliday(house, as('admin'), holiday('2026-12-07')));
    expect(disturbed).toEqual([number]);
    const cause = { cause: 'holiday', causeId: '2026-12-07' } as const;
    expect(disruptionsBy(house.db, cause)).toMatchObject([
      { number, code: 'NON_WORKING_DAY', state: 'open' },
    ]);
    expect(done(saveHoliday(house, as('admin'), holiday('2026-12-07'))).disturbed).toEqual([]);
    done(removeHoliday(house, as('admin'), day('2026-12-07')));
    expect(disruptionsBy(house.db, cause)).toMatchObject([{ state: 'lifted' }]);
    done(saveHoliday(house, as('admin'), holiday('2026-12-07')));
    expect(disruptionsBy(house.db, cause).map(({ state }) => state)).toEqual(['lifted', 'open']);
  });

  it('gives a pemda the working day back, with the place that is held; never takes one away', () => {
    const house = aHouse();
    const offered = aVerified(house);
    const plan = { ...aTeam(house), start: '2026-12-07T02:00:00Z' };
    done(act(house, offered, 'offer', plan));
    const before = read(house, offered).offer?.deadline;
    const returned = done(submitted(house, { topics: ['DBH'] })).next.number;
    done(act(house, returned, 'startReview'));
    done(act(house, returned, 'return', { reasons: [{ field: 'letter', message: 'Belum ada.' }] }));
    const was = read(house, returned).correction?.deadline;

    const { extended } = done(saveHoliday(house, as('admin'), holiday('2026-11-24')));
    expect([...extended].sort()).toEqual([offered, returned].sort());
    const after = read(house, offered).offer?.deadline;
    expect(after && before && after > before).toBe(true);
    expect(read(house, returned).correction?.deadline).not.toBe(was);
    const held = house.db.select().from(allocations).all();
    expect(held.filter(({ state }) => state === 'held').map(({ heldUntil }) => heldUntil)).toEqual(
      held.filter(({ state }) => state === 'held').map(() => after),
    );
    expect(held.filter(({ state }) => state === 'held')).toHaveLength(3);
    expect(extensions(house)).toHaveLength(2);
    // Again changes nothing; taking the day away again shortens nothing; nor is anything added twice.
    expect(done(saveHoliday(house, as('admin'), holiday('2026-11-24'))).extended).toEqual([]);
    done(removeHoliday(house, as('admin'), day('2026-11-24')));
    expect(done(saveHoliday(house, as('admin'), holiday('2026-11-24'))).extended).toEqual([]);
    expect(read(house, offered).offer?.deadline).toBe(after);
    done(act(house, offered, 'accept', {}, as('pemda')));
  });

  it('stands in the record once however often it is sent, and with what it was before', () => {
    const house = aHouse();
    const told = () =>
      house.db
        .select()
        .from(auditEntries)
        .all()
        .filter(({ subject }) => subject === 'holiday:2026-12-07')
        .map(({ action, details }) => ({ action, details }));
    const first = holiday('2026-12-07');
    done(saveHoliday(house, as('admin'), first));
    done(saveHoliday(house, as('admin'), first));
    expect(told().map(({ action }) => action)).toEqual(['holiday.added']);
    done(saveHoliday(house, as('admin'), { ...first, source: 'SKB 3/2026' }));
    expect(told()[1]).toMatchObject({
      action: 'holiday.changed',
      details: { source: 'SKB 3/2026', was: { source: 'SKB 2/2026' } },
    });
  });

  it('revives no deadline that has passed', () => {
    const house = aHouse();
    const offered = aVerified(house);
    done(act(house, offered, 'offer', { ...aTeam(house), start: '2026-12-07T02:00:00Z' }));
    house.setNow('2026-12-04T02:00:00Z' as Instant);
    expect(done(saveHoliday(house, as('admin'), holiday('2026-11-24'))).extended).toEqual([]);
  });

  it('comes by the import of a file just the same', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const text = `${HEAD}2026-12-07,Libur,libur_nasional,SKB\n`;
    const imported = done(importHolidays(house, as('admin'), { file: 'x.csv', text }));
    expect(imported.disturbed).toEqual([number]);
  });
});

describe('the screens of days off', () => {
  const value = ({ html }: Page, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

  it('show what a file changes before it is applied', async () => {
    const { house, as: who } = await screens();
    const number = anApproved(house, aTeam(house));
    const admin = who('admin');
    expect(textOf(await admin.get('/pengaturan/hari-libur'))).toContain('Belum ada SKB');
    const file = new FormData();
    const text = `${HEAD}2026-12-07,Libur baru,libur_nasional,SKB 9/2026\n`;
    file.set('file', new File([text], '2026.csv', { type: 'text/csv' }));
    const shown = await admin.post('/pengaturan/hari-libur/unggah', file);
    expect(shown.status).toBe(200);
    expect(textOf(shown)).toContain('1 baru');
    expect(shown.html).toContain(number);
    expect(referenceOf(house.db).calendar.holidays.has(day('2026-12-07'))).toBe(false);
    const sent = { text, name: '2026.csv', seen: value(shown, 'seen'), step: 'apply' };
    const applied = await admin.post('/pengaturan/hari-libur/unggah', sent);
    expect(applied.location).toContain('hasil=libur-terdampak');
    expect([...referenceOf(house.db).calendar.holidays.keys()]).toContain('2026-12-07');
    expect(textOf(await admin.get('/pengaturan/hari-libur?tahun=2026'))).toContain('SKB 9/2026');
  });

  it('refuse a file without a decree, and a form without a name', async () => {
    const { as: who } = await screens();
    const admin = who('admin');
    const file = new FormData();
    file.set('file', new File([`${HEAD}2026-12-07,Libur,libur_nasional,\n`], 'x.csv'));
    const refused = await admin.post('/pengaturan/hari-libur/unggah', file);
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('kolom dasar (source)');
    expect((await admin.post('/pengaturan/hari-libur/unggah', new FormData())).status).toBe(400);
    file.set('file', new File(['a'.repeat(700_000)], 'x.csv'));
    const tooLarge = await admin.post('/pengaturan/hari-libur/unggah', file);
    expect(tooLarge.status).toBe(413);
    expect(tooLarge.html).toContain('name="file"');
    expect(textOf(tooLarge)).toContain('paling besar 200 KB');
    const blank = { date: '2026-12-07', name: '', kind: 'cuti_bersama', source: 'SKB' };
    const page = await admin.post('/pengaturan/hari-libur/baru', blank);
    expect(page.status).toBe(400);
    expect(page.html).toContain('value="SKB"');
  });
});
