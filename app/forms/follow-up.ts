import { z } from 'zod';
import { FOLLOW_UP_KINDS } from '#app/domain/compliance/follow-up.ts';
import { zBlankAsNull, zLocalDate } from './fields.ts';
import { zOptionalLine, zParagraphs, zReason } from './words.ts';

const zRevision = z.int('Harus bilangan bulat.');

/** What is decided about an office; `id` was made when the form was opened. */
export const zFollowUp = z.object({
  id: z.string().min(1).max(60),
  kind: z.enum(FOLLOW_UP_KINDS, { error: 'Pilih satu langkah.' }),
  violationIds: z.array(z.string().max(60)).max(100).default([]),
  reason: zReason(),
  until: zBlankAsNull(zLocalDate),
});

/** The letter as it is to be signed, and what it was sent under. */
export const zFollowUpLetter = z.object({
  revision: zRevision,
  letter: zParagraphs(8000).pipe(z.string().min(1, 'Isi surat tidak boleh kosong.')),
  letterNumber: zOptionalLine(100),
  letterDate: zBlankAsNull(zLocalDate),
});

export const zEndFollowUp = z.object({ revision: zRevision, reason: zReason() });
