import { describe, expect, it } from 'vitest';
import { readRegisterFile } from '#app/cli/register-file.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';
import { REGISTERS, valueOf } from '#tests/support/directory.ts';

const HEADER = 'date,requester,topics,guests';

function read(text: string, fileName = 'tatap_muka.csv') {
  return valueOf(readRegisterFile(text, fileName, { mode: null }));
}

function refusal(text: string, fileName = 'tatap_muka.csv'): string {
  const result = readRegisterFile(text, fileName, { mode: null });
  return result.ok ? '' : result.error;
}

describe('readRegisterFile', () => {
  it.each(REGISTERS)('reads %s: %i rows, none rejected', (fileName, count) => {
    const file = read(loadSeedFile(`consultations/${fileName}`), fileName);
    const mode = fileName.includes('vicon') ? 'videoConference' : 'tatapMuka';
    expect(file.rows).toHaveLength(count);
    expect(file.rejected).toEqual([]);
    expect(file.rows.every((row) => row.mode === mode)).toBe(true);
    expect(new Set(file.rows.map(({ key }) => key)).size).toBe(count);
  });

  it('prefers the printed columns and takes guests from the register', () => {
    const file = read(loadSeedFile('consultations/consultations_2023-12_tatap_muka.csv'));
    expect(file.rows[0]).toMatchObject({
      row: 1,
      date: '2023-12-04',
      requester: 'Prov. Papua (DPRD)',
      topics: 'Otsus',
      guests: 5,
    });
    expect(file.rows.reduce((sum, { guests }) => sum + (guests ?? 0), 0)).toBe(94);
  });

  it.each([
    ['BOM and CRLF', `\uFEFF${HEADER}\r\n2023-12-04,Kab. Sleman,"DAU, DBH",3\r\n`],
    ['semicolons', 'date;requester;topics;guests\n2023-12-04;Kab. Sleman;DAU, DBH;3\n'],
    ['tabs', 'date\trequester\ttopics\tguests\n2023-12-04\tKab. Sleman\tDAU, DBH\t3'],
    ['old Mac line ends', `${HEADER}\r2023-12-04,Kab. Sleman,"DAU, DBH",3\r`],
    ['blank lines', `\n${HEADER}\n\n,,,\n2023-12-04,Kab. Sleman,"DAU, DBH",3\n\n`],
    ['capital titles', `Date, Requester ,TOPICS,Guests\n2023-12-04,Kab. Sleman,"DAU, DBH",3`],
  ])('reads a file with %s', (_, text) => {
    const file = read(text);
    expect(file.rejected).toEqual([]);
    expect(file.rows).toHaveLength(1);
    expect(file.rows[0]).toMatchObject({
      row: 1,
      requester: 'Kab. Sleman',
      topics: 'DAU, DBH',
      guests: 3,
    });
  });

  it('rejects a bad line with its number and reason, and keeps the others', () => {
    const file = read(
      [
        HEADER,
        '2023-12-04,Kab. Sleman,DAU,3',
        '2023-02-30,Kab. Sleman,DAU,3',
        '2023-12-05,Kab. Sleman,DAU,banyak',
        '2023-12-06,Kab. Sle',
        '2023-12-07,Kab. Sleman,DAU,3,lebih',
        '2023-12-08,Kab. Sleman,DAU,',
      ].join('\n'),
    );
    expect(file.rows.map(({ row }) => row)).toEqual([1, 6]);
    expect(file.rejected).toEqual([
      { row: 2, reason: 'Tanggal “2023-02-30” tidak ada dalam kalender.' },
      { row: 3, reason: 'Jumlah tamu “banyak” bukan bilangan bulat nol atau lebih.' },
      { row: 4, reason: 'Jumlah sel pada baris ini tidak sama dengan judul kolom.' },
      { row: 5, reason: 'Jumlah sel pada baris ini tidak sama dengan judul kolom.' },
    ]);
  });

  it.each([
    ['', 'Berkas kosong.'],
    ['\n\n', 'Berkas kosong.'],
    ['tanggal,daerah\n2023-12-04,Kab. Sleman', 'date, requester_as_printed / requester'],
    ['date,requester\n2023-12-04,Kab. Sleman', 'topics_as_printed / topics'],
    [`${HEADER}\n2023-12-04,"Kab. Sleman,DAU,3\n2023-12-05,Kab. Bantul,DAU,3`, 'Tanda kutip'],
    [`${HEADER}\n2023-12-04,Kab. "Sleman",DAU,3`, 'Tanda kutip'],
    [`${HEADER}\n2023-12-04,Kab. Sl\uFFFDman,DAU,3`, 'UTF-8'],
    ['d\0a\0t\0e\0', 'UTF-8'],
  ])('refuses the whole file %j', (text, reason) => {
    expect(refusal(text)).toContain(reason);
    expect(refusal(text)).toContain('tatap_muka.csv');
    expect(refusal(text)).toContain('Tidak ada baris yang diimpor.');
  });
});

describe('the mode of a row', () => {
  const text = `${HEADER}\n2023-12-04,Kab. Sleman,DAU,3`;

  it('comes from the column, then from the option, then from the file name', () => {
    const withColumn = [
      `${HEADER},mode`,
      '2023-12-04,Kab. Sleman,DAU,,vicon',
      '2023-12-05,Kab. Sleman,DAU,,tatapMuka',
      '2023-12-06,Kab. Sleman,DAU,,',
    ].join('\n');
    const modes = read(withColumn).rows.map(({ mode }) => mode);
    expect(modes).toEqual(['videoConference', 'tatapMuka', 'tatapMuka']);
    const option = valueOf(readRegisterFile(text, 'tatap_muka.csv', { mode: 'videoConference' }));
    expect(option.rows[0]?.mode).toBe('videoConference');
    expect(read(text).rows[0]?.mode).toBe('tatapMuka');
  });

  it('refuses the file where nothing tells it', () => {
    expect(refusal(text, 'register.csv')).toContain('--mode tatapMuka');
  });

  it('rejects the line where the column says something unknown, or nothing and nothing else does', () => {
    const unknown = `${HEADER},mode\n2023-12-04,Kab. Sleman,DAU,3,daring\n2023-12-05,Kab. Sleman,DAU,3,`;
    expect(read(unknown, 'register.csv').rejected.map(({ row }) => row)).toEqual([1, 2]);
    expect(read(unknown, 'register.csv').rejected[0]?.reason).toContain('daring');
  });
});

describe('the same line twice', () => {
  const line = '2023-12-04,Kab. Sleman,DAU,3';
  const keysOf = (text: string) => read(text).rows.map(({ key }) => key);

  it('is two consultations in one file, and the same two in the next run', () => {
    const twice = `${HEADER}\n${line}\n${line}`;
    expect(new Set(keysOf(twice)).size).toBe(2);
    expect(keysOf(twice)).toEqual(keysOf(twice));
  });

  it('is one consultation where a second file overlaps', () => {
    const other = `date;topics;requester\n2023-12-05;DAU;Kab. Bantul\n2023-12-04;DAU;KAB. SLEMAN`;
    expect(keysOf(other)[1]).toBe(keysOf(`${HEADER}\n${line}`)[0]);
  });
});
