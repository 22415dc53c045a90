import { describe, expect, it } from 'vitest';
import { readHolidays, readRegions, readTopics } from '#db/seed/reference-data.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';
import { valueOf } from '#tests/support/directory.ts';

const REGION_HEADER =
  'code,official_name,short_name,type,province_code,province_name,time_zone,zone_abbr,autonomous';
const REGION = '71.03,Kabupaten Kepulauan Sangihe,Kepulauan Sangihe,kabupaten,71,Sulawesi Utara';
const HOLIDAY_HEADER = 'date,name,kind,source';

function refusal(result: { ok: boolean; error?: string }): string {
  return result.ok ? '' : (result.error ?? '');
}

describe('the reference data delivered with the system', () => {
  const regions = valueOf(readRegions(loadSeedFile('regions.csv')));
  const count = (type: string) => regions.filter((region) => region.type === type).length;

  it('holds 38 provinces, 416 kabupaten and 98 kota, 508 of the latter two autonomous', () => {
    expect([count('provinsi'), count('kabupaten'), count('kota')]).toEqual([38, 416, 98]);
    const governed = regions.filter(({ type, autonomous }) => type !== 'provinsi' && autonomous);
    expect(governed).toHaveLength(508);
  });

  it('knows zone and province of each', () => {
    expect(regions.find(({ code }) => code === '71.03')).toEqual({
      code: '71.03',
      officialName: 'Kabupaten Kepulauan Sangihe',
      shortName: 'Kepulauan Sangihe',
      type: 'kabupaten',
      provinceCode: '71',
      provinceName: 'Sulawesi Utara',
      zone: 'WITA',
      autonomous: true,
    });
  });

  it('holds 35 topics with their synonyms', () => {
    const topics = valueOf(readTopics(loadSeedFile('topics.csv')));
    expect(topics).toHaveLength(35);
    expect(topics.find(({ code }) => code === 'IF')?.synonyms).toContain('DID');
  });

  it('holds the 109 days off of 2023 to 2026 with their decrees', () => {
    const holidays = valueOf(readHolidays(loadSeedFile('holidays.csv')));
    expect(holidays).toHaveLength(109);
    expect(holidays.find(({ date }) => date === '2023-03-22')).toMatchObject({
      kind: 'libur_nasional',
    });
    expect(holidays.every(({ source }) => source !== '')).toBe(true);
  });
});

describe("a file of one's own", () => {
  it('may come from a spreadsheet', () => {
    const text = '\uFEFFdate;name;kind;source\r\n2027-01-01;Tahun Baru;libur_nasional;SKB\r\n';
    expect(valueOf(readHolidays(text))).toEqual([
      { date: '2027-01-01', name: 'Tahun Baru', kind: 'libur_nasional', source: 'SKB' },
    ]);
  });

  it('may head its columns and name its kinds as the office writes them', () => {
    const text = 'Tanggal;Nama;Jenis;Dasar\n2027-01-01;Tahun Baru;Cuti bersama;SKB\n';
    expect(valueOf(readHolidays(text))).toEqual([
      { date: '2027-01-01', name: 'Tahun Baru', kind: 'cuti_bersama', source: 'SKB' },
    ]);
  });

  it.each([
    ['', 'Berkas kosong.'],
    [HOLIDAY_HEADER, 'tidak berisi baris data'],
    [`${HOLIDAY_HEADER}\n0027-01-01,A,libur_nasional,SKB`, 'bertahun 0027, mungkin salah ketik'],
    [`${HOLIDAY_HEADER}\n9999-01-01,A,libur_nasional,SKB`, 'bertahun 9999, mungkin salah ketik'],
    ['date,name\n2027-01-01,Tahun Baru', 'Kolom berikut tidak ada: jenis (kind), dasar (source).'],
    [
      `${HOLIDAY_HEADER}\n2027-01-01,A,libur_nasional,SKB\n2027-02-30,B,libur_nasional,SKB`,
      'Baris 2: kolom tanggal (date)',
    ],
    [
      `${HOLIDAY_HEADER}\n2027-01-01,A,libur,SKB`,
      'Baris 1: kolom jenis (kind) harus salah satu dari',
    ],
    [`${HOLIDAY_HEADER}\n2027-01-01,,libur_nasional,SKB`, 'kolom nama (name) tidak boleh kosong'],
    [`${HOLIDAY_HEADER}\n2027-01-01,A,libur_nasional`, 'Baris 1: jumlah sel'],
    [
      `${HOLIDAY_HEADER}\n2027-01-01,A,libur_nasional,SKB\n2027-01-01,B,cuti_bersama,SKB`,
      'Baris 2: 2027-01-01 tercantum lebih dari sekali',
    ],
  ])('is refused as a whole, saying where: %j', (text, reason) => {
    expect(refusal(readHolidays(text))).toContain(reason);
  });

  it.each([
    [`${REGION},Asia/Makassar,WITA,true`, ''],
    [`${REGION},Asia/Jakarta,WITA,true`, 'time_zone'],
    [`${REGION},Asia/Makassar,WIZ,true`, 'zone_abbr'],
    [`${REGION},Asia/Makassar,WITA,ya`, 'autonomous'],
    [`${REGION.replace('71.03', '71.3')},Asia/Makassar,WITA,true`, 'code'],
    [`${REGION.replace('71.03', '71')},Asia/Makassar,WITA,true`, 'type'],
    [`${REGION.replace(',71,', ',72,')},Asia/Makassar,WITA,true`, 'province_code'],
  ])('regions must fit together: %s', (line, column) => {
    const said = refusal(readRegions(`${REGION_HEADER}\n${line}`));
    expect(said).toContain(column === '' ? '' : `Baris 1: kolom ${column} `);
    expect(said === '').toBe(column === '');
  });

  it('topics have a code of capitals', () => {
    const text = 'code,name_id,synonyms_as_printed,group\ndau,Dana Alokasi Umum,DAU,teknis';
    expect(refusal(readTopics(text))).toContain('kolom code harus huruf besar');
  });
});
