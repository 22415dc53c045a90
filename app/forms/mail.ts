import { z } from 'zod';
import { zEmail } from './reservation.ts';
import { zReason } from './words.ts';

/** Parts of the page of mail; the first one is where a person is needed. */
export const MAIL_PARTS = ['gagal', 'menunggu', 'kembali'] as const;
export type MailPart = (typeof MAIL_PARTS)[number];

const zMailQuery = z.object({
  saring: z.enum(MAIL_PARTS).catch('gagal').default('gagal'),
  hal: z.coerce.number().int().min(1).max(9_999).catch(1).default(1),
});
export type MailQuery = z.output<typeof zMailQuery>;

/** What stands in the address of the page of mail; what was altered by hand is left out. */
export function readMailQuery(search: URLSearchParams): MailQuery {
  return zMailQuery.parse(Object.fromEntries(search));
}

/** The address's part for a list and its page. */
export function mailSearch({ saring, hal = 1 }: { saring: MailPart; hal?: number }): string {
  const search = new URLSearchParams({ saring, ...(hal > 1 && { hal: String(hal) }) });
  return `?${search.toString()}`;
}

/** A person notes that mail to an address comes back. */
export const zNotedAddress = z.object({
  address: z.string({ error: 'Isi alamat surelnya.' }).trim().pipe(zEmail),
  detail: zReason('Tulis bagaimana hal ini diketahui.'),
});
