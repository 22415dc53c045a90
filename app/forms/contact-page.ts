import { z } from 'zod';
import { zContact } from './reservation.ts';
import { zOptionalLine, zReason } from './words.ts';

/** The contact that stood on the page when its form was opened; null where the request had none. */
export const zSeenContact = z
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
  seen: zSeenContact,
  reason: zReason('Tulis dari siapa perbaikannya diketahui.'),
});
