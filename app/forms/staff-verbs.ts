import { z } from 'zod';
import { REFERRALS } from '#app/domain/decisions/notice.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { zFlag, zLocalDate } from './fields.ts';
import { zOptionalReason, zParagraphs, zRequiredLine } from './words.ts';

/** The revision a page of ours carries along; nobody types it. */
export const zPageRevision = z.int({ error: 'Muat ulang halaman ini, lalu coba kembali.' });

export const zReferPage = z.object({
  revision: zPageRevision,
  to: z.enum(REFERRALS, 'Pilih layanan yang dituju.'),
  reason: zOptionalReason(),
});

export const zMergePage = z.object({
  revision: zPageRevision,
  into: zRequiredLine(20).transform((number) => number.toUpperCase()),
  reason: zOptionalReason(),
});

const zClock = z.string().transform((text, context): LocalTime => {
  const time = parseLocalTime(text.trim().replace('.', ':'));
  if (time !== null) return time;
  context.addIssue('Isi dengan jam dan menit, misalnya 09.45.');
  return z.NEVER;
});

/** When it was, on the office's clock. */
export const zContactPage = z
  .object({
    revision: zPageRevision,
    note: zParagraphs(2000).pipe(z.string().min(1, 'Tulis isi percakapannya.')),
    day: zLocalDate,
    time: zClock,
  })
  .transform(({ revision, note, day, time }) => ({ revision, note, at: fromLocal(day, time) }));

/** A fresh link for a pemda that lost its own. */
export const zReissuePage = z.object({
  reason: zParagraphs(2000).pipe(z.string().min(1, 'Tulis siapa yang dihubungi kembali.')),
  takeBack: zFlag.default(false),
  nonce: zRequiredLine(80),
});
