import { z } from 'zod';
import { parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { type Holiday, isYearOfDecree } from '#app/domain/calendar/workdays.ts';
import { IANA_NAME, ZONES } from '#app/domain/calendar/zones.ts';
import { type Region, REGION_TYPES } from '#app/domain/directory/region.ts';
import { type Topic, TOPIC_GROUPS } from '#app/domain/directory/topic.ts';
import type { Result } from '#app/domain/result.ts';
import { readCsvTable } from './csv-table.ts';
import { filled, oneOf, readRows, rowsOf } from './seed-rows.ts';

const regionRow = z
  .object({
    code: z.string().regex(/^\d{2}(?:\.\d{2})?$/, 'harus berbentuk NN atau NN.NN'),
    official_name: filled,
    short_name: filled,
    type: oneOf(REGION_TYPES),
    province_code: z.string().regex(/^\d{2}$/, 'harus berbentuk NN'),
    province_name: filled,
    time_zone: filled,
    zone_abbr: oneOf(ZONES),
    autonomous: oneOf(['true', 'false']),
  })
  .refine((row) => (row.type === 'provinsi') === (row.code.length === 2), {
    path: ['type'],
    message: 'tidak sesuai dengan panjang kode',
  })
  .refine((row) => row.code.slice(0, 2) === row.province_code, {
    path: ['province_code'],
    message: 'tidak sesuai dengan kode daerah',
  })
  .refine((row) => row.time_zone === IANA_NAME[row.zone_abbr], {
    path: ['time_zone'],
    message: 'tidak sesuai dengan zone_abbr',
  })
  .transform((row): Region => ({
    code: row.code,
    officialName: row.official_name,
    shortName: row.short_name,
    type: row.type,
    provinceCode: row.province_code,
    provinceName: row.province_name,
    zone: row.zone_abbr,
    autonomous: row.autonomous === 'true',
  }));

const topicRow = z
  .object({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'harus huruf besar, angka, atau garis bawah'),
    name_id: filled,
    synonyms_as_printed: z.string(),
    group: oneOf(TOPIC_GROUPS),
  })
  .transform((row): Topic => ({
    code: row.code,
    name: row.name_id,
    synonyms: row.synonyms_as_printed
      .split(';')
      .map((text) => text.trim())
      .filter(Boolean),
    group: row.group,
  }));

const holidayRow = z.object({
  date: z.string().transform((text, context) => {
    const date = parseLocalDate(text);
    if (date === null) context.addIssue('bukan tanggal yang ada (TTTT-BB-HH)');
    else if (!isYearOfDecree(date))
      context.addIssue(`bertahun ${date.slice(0, 4)}, mungkin salah ketik`);
    else return date;
    return z.NEVER;
  }),
  name: filled,
  kind: oneOf(['libur_nasional', 'cuti_bersama']),
  source: filled,
});

/** Kemendagri's list, columns as in `data/regions.csv`; a refusal names the row and the column. */
export function readRegions(csvText: string): Result<Region[], string> {
  return readRows(csvText, regionRow, Object.keys(regionRow.in.shape), (region) => region.code);
}

/** Topics with the synonyms the reports print, in the order in which they are shown. */
export function readTopics(csvText: string): Result<Topic[], string> {
  return readRows(csvText, topicRow, Object.keys(topicRow.in.shape), (topic) => topic.code);
}

/** National holidays and cuti bersama, with the decree each rests on. */
export function readHolidays(csvText: string): Result<Holiday[], string> {
  const table = readCsvTable(csvText);
  if (!table.ok) return table;
  const columns = table.value.columns.map((name) => HOLIDAY_COLUMNS[name] ?? name);
  const rows = table.value.rows.map(({ row, cells }) => ({
    row,
    cells: cells && new Map([...cells].map(([name, cell]) => holidayCell(name, cell))),
  }));
  const shape = Object.keys(holidayRow.shape);
  return rowsOf({ columns, rows }, holidayRow, shape, ({ date }) => date, HOLIDAY_NAMES);
}

/** How an office may head the columns of its list. */
const HOLIDAY_COLUMNS: Readonly<Record<string, string>> = {
  ...{ tanggal: 'date', nama: 'name', 'hari libur': 'name', jenis: 'kind' },
  ...{ dasar: 'source', skb: 'source' },
};

/** The same columns as a refusal names them. */
const HOLIDAY_NAMES: Readonly<Record<string, string>> = {
  ...{ date: 'tanggal (date)', name: 'nama (name)' },
  ...{ kind: 'jenis (kind)', source: 'dasar (source)' },
};

/** A kind may be written as people write it: "Cuti bersama". */
function holidayCell(name: string, cell: string): [string, string] {
  const column = HOLIDAY_COLUMNS[name] ?? name;
  return [column, column === 'kind' ? cell.toLowerCase().replaceAll(' ', '_') : cell];
}
