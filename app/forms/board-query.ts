import { z } from 'zod';
import { mondayOfWeek, weekOf } from '#app/domain/calendar/iso-week.ts';
import {
  firstDayOf,
  type LocalDate,
  parseLocalDate,
  parseLocalMonth,
} from '#app/domain/calendar/local-date.ts';

const BOARD_VIEWS = ['minggu', 'hari', 'bulan'] as const;
const BOARD_LANES = ['semua', 'ruang', 'narasumber'] as const;

const zText = z
  .string()
  .max(60)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .catch(null)
  .default(null);

/** What stands in the address of the board. Whoever alters it by hand gets the board without that part. */
const zBoardQuery = z.object({
  tampilan: z.enum(BOARD_VIEWS).catch('minggu').default('minggu'),
  minggu: zText,
  tanggal: zText,
  lajur: z.enum(BOARD_LANES).catch('semua').default('semua'),
  unit: zText,
  /** The waiting request whose wishes are marked. */
  permohonan: zText,
  /** The appointment that is being moved, and which of its sittings. */
  pindah: zText,
  /** The lane it was taken from. */
  dari: zText,
  sesi: z.coerce.number().int().min(0).max(7).catch(0).default(0),
  /** Where a block was let go with the mouse. */
  ke: zText,
  hari: zText,
  /** The appointment that was moved just now. */
  dipindah: zText,
});

export interface BoardQuery extends Omit<z.output<typeof zBoardQuery>, 'minggu' | 'tanggal'> {
  /** The day the view stands around. */
  readonly day: LocalDate;
}

export function readBoardQuery(search: URLSearchParams, today: LocalDate): BoardQuery {
  const { minggu, tanggal, ...query } = zBoardQuery.parse(Object.fromEntries(search));
  const date = tanggal ?? '';
  const month = parseLocalMonth(date);
  const asked =
    mondayOfWeek(minggu ?? '') ??
    parseLocalDate(date) ??
    (month === null ? null : firstDayOf(month));
  return { ...query, day: asked ?? today };
}

/** The query of the same board with something else chosen; what goes without saying is left out. */
export function boardSearch(query: BoardQuery, change: Partial<BoardQuery> = {}): string {
  const { day, tampilan, lajur, sesi, ...others } = {
    ...{ ...query, ke: null, hari: null, dipindah: null },
    ...change,
  };
  const search = new URLSearchParams(
    tampilan === 'minggu' ? { minggu: weekOf(day) } : { tampilan, tanggal: day },
  );
  if (lajur !== 'semua') search.set('lajur', lajur);
  for (const [name, value] of Object.entries(others)) {
    if (value !== null) search.set(name, value);
  }
  if (others.pindah !== null && sesi > 0) search.set('sesi', String(sesi));
  return `?${search.toString()}`;
}
