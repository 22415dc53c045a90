import { z } from 'zod';
import { addressOf } from '#app/domain/people/officer.ts';
import { zText } from './fields.ts';
import { mustBeKnown, zOfficeFields } from './reservation.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { zOptionalReason, zReason } from './words.ts';

/** An address somebody signs in with, or has mail sent to, as it is kept. */
const zAddress = zText
  .transform(addressOf)
  .pipe(z.email('Isi alamat surel yang sah, misalnya bpkad@pemda.go.id.').max(254));

/** The address as it was typed, or null where mail could not be sent there. */
export function addressIn(form: FormData): string | null {
  const read = zAddress.safeParse(form.get('email') ?? '');
  return read.success ? read.data : null;
}

/** The office that somebody who has signed in asks to speak for. */
export const zClaim = zOfficeFields
  .extend({ body: z.enum(BODIES, { error: 'Pilih siapa yang Anda wakili.' }) })
  .superRefine(mustBeKnown);

/** What the secretariat says about a claim: to a yes it may add a word, a no needs its reason. */
export const zClaimConfirmed = z.object({ reason: zOptionalReason() });
export const zClaimDenied = z.object({ reason: zReason() });
