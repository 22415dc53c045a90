import { z } from 'zod';
import { zContact } from './reservation.ts';
import { zOptionalLine, zReason } from './words.ts';

const zSeen = z
  .object({
    name: zOptionalLine(),
    jabatan: zOptionalLine(),
    email: zOptionalLine(254),
    phone: zOptionalLine(),
  })
  .default({ name: null, jabatan: null, email: null, phone: null })
  .transform(({ name, ...rest }) => (name === null ? null : { name, ...rest }));

/** A request's contact as it is right, with the one that stood on the page. */
export const zContactPage = z.object({
  contact: zContact,
  seen: zSeen,
  reason: zReason('Tulis dari siapa perbaikannya diketahui.'),
});
