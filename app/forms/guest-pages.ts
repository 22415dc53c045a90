import { z } from 'zod';
import { zNamedGuest } from './reservation.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zLine } from './words.ts';

/** The page on which one guest is exchanged for another, its gaps named in the words of the page. */
export const zSubstitutePage = zNamedGuest.extend({
  revision: zPageRevision,
  guestId: zLine(60).default('').pipe(z.string().min(1, 'Pilih tamu yang digantikan.')),
  name: zLine().default('').pipe(z.string().min(1, 'Nama pengganti wajib diisi.')),
});
