import { z } from 'zod';
import { parseLocalMonth } from '#app/domain/calendar/local-date.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { zLine } from './words.ts';

/** Parts of the inbox; the first one is where the day begins. */
export const INBOX_PARTS = ['tindakan', 'pemohon', 'terjadwal', 'semua'] as const;
export type InboxPart = (typeof INBOX_PARTS)[number];

const zChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().catch(null).default(null);

/** What stands in the address of the inbox. Whoever alters it by hand gets the list without that part. */
const zInboxQuery = z.object({
  bagian: z.enum(INBOX_PARTS).catch('tindakan').default('tindakan'),
  q: zLine(100)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .catch(null)
    .default(null),
  status: zChoice(STATUSES),
  bentuk: zChoice(MEETING_MODES),
  topik: zLine(40)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .catch(null)
    .default(null),
  bulan: z
    .string()
    .transform((text) => parseLocalMonth(text))
    .nullable()
    .catch(null)
    .default(null),
  /** Which page of the work list. */
  hal: z.coerce.number().int().min(1).max(9_999).catch(1).default(1),
  setelah: zLine(20).nullable().catch(null).default(null),
});
export type InboxQuery = z.output<typeof zInboxQuery>;

export function readInboxQuery(search: URLSearchParams): InboxQuery {
  return zInboxQuery.parse(Object.fromEntries(search));
}

/** The same list with something else chosen; what is not set is left out of the address. */
export function inboxSearch(query: Partial<InboxQuery>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== '' && !(name === 'hal' && value === 1)) {
      search.set(name, String(value));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is the list narrowed at all? */
export function isNarrowed({ q, status, bentuk, topik, bulan }: InboxQuery): boolean {
  return [q, status, bentuk, topik, bulan].some((one) => one !== null);
}
