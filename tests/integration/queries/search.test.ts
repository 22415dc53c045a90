import { describe, expect, it } from 'vitest';
import { importRegions } from '#app/commands/import-reference.server.ts';
import { rebuildSearch } from '#app/commands/search-docs.server.ts';
import { ENDED, STATUSES } from '#app/domain/reservation/status.ts';
import { deskRequestsFound } from '#app/queries/inbox.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listReservations, type ReservationFilter } from '#app/queries/reservation-list.server.ts';
import { immediately } from '#db/client.server.ts';
import { anActor } from '#tests/support/actors.ts';
import { act, anApproved, as, aTeam, done, read, submitted } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';

const STAFF = anActor('agent');

function found(house: TestHouse, filter: Partial<ReservationFilter>, actor = STAFF): string[] {
  const asked = { q: null, cursor: null, limit: 50, ...filter };
  return listReservations(house.db, actor, asked, referenceOf(house.db)).map((row) => row.number);
}

const ask = (house: TestHouse, q: string, actor = STAFF) => found(house, { q }, actor);

/** One request of Toli-Toli with everything that can be looked for, and one of another place. */
function anOffice() {
  const house = aHouse();
  const number = done(
    submitted(house, {
      requester: {
        ...{ regionCode: '72.04', body: 'pemda', opd: 'Badan Keuangan' },
        contact: {
          ...{ name: 'Séptia Wulandari', jabatan: null },
          ...{ email: 'keuangan@tolitoli.example', phone: '0812-3456-7890' },
        },
      },
      letter: {
        ...{ number: '900/77/BKD/2026', date: '2026-11-16', subject: 'Konsultasi' },
        ...{ signatoryName: 'Sekda', signatoryOffice: 'sekda' },
        addressee: 'Direktur Jenderal Perimbangan Keuangan',
      },
      guests: [{ name: "Nur'aini Lestari", jabatan: 'Staf' }],
    }),
  ).next.number;
  const other = done(
    submitted(house, {
      requester: {
        ...{ regionCode: '73.71', body: 'dprd', opd: null },
        contact: { name: 'Orang Lain', jabatan: null, email: null, phone: null },
      },
      topics: ['PDRD'],
      letter: { ...anotherLetter },
    }),
  ).next.number;
  return { house, number, other };
}

const anotherLetter = {
  ...{ number: '005/1/DPRD', date: '2026-11-16', subject: 'Konsultasi', signatoryName: 'Ketua' },
  signatoryOffice: 'pimpinanDprd',
  addressee: 'Direktur Jenderal Perimbangan Keuangan',
};

describe('a search', () => {
  const { house, number, other } = anOffice();

  it.each([
    'toli',
    'tolitoli',
    'toli toli',
    'kab toli-toli',
    'Kabupaten Toli-Toli',
    '72.04',
    'badan keuangan',
    '900/77/BKD/2026',
    '77/bkd',
    'septia',
    'SÉPTIA WULAN',
    'keuangan@tolitoli.example',
    '0812-3456-7890',
    '08123456',
    '+62 812 3456 7890',
    "nur'aini",
    'aini lestari',
    'DAU',
    'dana alokasi umum',
    'toli dau',
    'lestari tolitoli',
  ])('finds it by “%s”, and only it', (q) => {
    expect(ask(house, q)).toEqual([number]);
  });

  it('finds it by any piece of its number', () => {
    const running = number.slice(7);
    for (const q of [number, number.toLowerCase(), running, number.replaceAll('-', '')]) {
      expect(ask(house, q)).toEqual([number]);
    }
    expect(ask(house, String(Number(running)))).toContain(number);
  });

  it('finds all of a common word, newest first, a page at a time', () => {
    expect(ask(house, 'sulawesi')).toEqual([other, number]);
    expect(found(house, { q: 'sulawesi', limit: 1 })).toEqual([other]);
    expect(found(house, { q: 'sulawesi', cursor: other })).toEqual([number]);
    expect(found(house, { q: 'sulawesi', cursor: 'lain' })).toEqual([]);
  });

  it('finds a province by its short name with all that lies in it', () => {
    expect(ask(house, 'Sulteng')).toEqual([number]);
  });

  it.each([
    ['"*', 'NEAR(', 'a:b', "'", '§open', '§', ')', '" OR "', 'text:toli', '^toli x', '-', '{a b}'],
  ])('is never syntax', (...hostile) => {
    for (const q of hostile) expect(() => ask(house, q)).not.toThrow();
    expect(ask(house, '"*')).toEqual([]);
    expect(ask(house, '§open')).toEqual([]);
    expect(ask(house, 'toli" OR "makassar')).toEqual([]);
    expect(ask(house, 'toli) OR (makassar')).toEqual([]);
    expect(ask(house, 'ａｂｃ ꞮꞮ 漢字 🙂')).toEqual([]);
  });

  it('asks for every word', () => {
    expect(ask(house, 'toli makassar')).toEqual([]);
  });

  it('shows a pemda its own office alone', () => {
    const own = anActor('pemda', { officeKey: 'pemda:72.04' });
    expect(ask(house, 'toli', own)).toEqual([number]);
    expect(ask(house, 'lestari', own)).toEqual([number]);
    const stranger = anActor('pemda', { officeKey: 'pemda:71.06' });
    for (const q of ['toli', number, 'lestari', 'DAU']) expect(ask(house, q, stranger)).toEqual([]);
  });

  it('is narrowed by everything else at once', () => {
    const asked = { q: 'sulawesi', mode: 'tatapMuka', status: 'submitted' } as const;
    expect(found(house, { ...asked, topic: 'PDRD' })).toEqual([other]);
    expect(found(house, { ...asked, topic: 'DBH' })).toEqual([]);
    expect(found(house, { ...asked, mode: 'videoConference' })).toEqual([]);
    expect(found(house, { topic: 'DAU' })).toEqual([number]);
    expect(found(house, { month: '2026-12' as never })).toEqual([]);
  });
});

describe('the index', () => {
  it('follows an edited guest list, an approval, a change of who asks, an end', () => {
    const { house, number } = anOffice();
    const guests = [{ name: 'Rahmat Baru', jabatan: 'Staf' }];
    done(act(house, number, 'editGuests', { guests }, as('agent')));
    expect(ask(house, 'lestari')).toEqual([]);
    expect(ask(house, 'rahmat baru')).toEqual([number]);
    expect(whatIsBroken(house.db.$client)).toEqual([]);
    done(act(house, number, 'withdraw', { reason: 'Tidak jadi.' }, as('agent')));
    expect(found(house, { q: 'toli', status: 'withdrawn' })).toEqual([number]);
    const { id } = read(house, number);
    expect(deskRequestsFound(house.db, 'toli', referenceOf(house.db)).has(id)).toBe(false);
  });

  it('knows the month of a planned visit', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    expect(found(house, { month: '2026-12' as never })).toEqual([number]);
    expect(found(house, { month: '2026-12' as never, q: 'sangihe' })).toEqual([number]);
    expect(found(house, { month: '2027-01' as never })).toEqual([]);
  });

  it('follows the name of a region', () => {
    const { house, number } = anOffice();
    const text = [
      'code,official_name,short_name,type,province_code,province_name,time_zone,zone_abbr,utc_offset,autonomous,note',
      '72.04,Kabupaten Nama Baru,Nama Baru,kabupaten,72,Sulawesi Tengah,Asia/Makassar,WITA,+08:00,true,',
    ].join('\n');
    done(importRegions(house, as('admin'), { file: 'daerah.csv', text }));
    expect(ask(house, 'nama baru')).toEqual([number]);
  });

  it('is made anew from what the requests say', () => {
    const { house, number, other } = anOffice();
    house.db.$client.exec(`update search_docs set text = 'lain'`);
    expect(ask(house, 'sulawesi')).toEqual([]);
    expect(immediately(house.db, rebuildSearch)).toBe(2);
    expect(ask(house, 'sulawesi')).toEqual([other, number]);
    expect(whatIsBroken(house.db.$client)).toEqual([]);
  });

  it('calls open what has not ended', () => {
    const { house, number } = anOffice();
    const { $client } = house.db;
    const text = $client.prepare(`select text from search_texts where reservation_id = ?`).pluck();
    const { id } = read(house, number);
    for (const status of STATUSES) {
      $client
        .prepare('update reservations set status = ?, revision = revision + 1 where id = ?')
        .run(status, id);
      const word = ENDED.includes(status) ? `§s${status}` : '§open';
      expect(String(text.get(id)).split(' ').at(-1)).toBe(word);
    }
  });
});
