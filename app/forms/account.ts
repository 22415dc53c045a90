import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { zText } from './fields.ts';
import { zOptionalLine, zRequiredLine } from './words.ts';

/** Fields whose values are never given back, parked or shown. */
export const SECRET_FIELDS: readonly string[] = ['current', 'password', 'repeat'];

/** Exactly as typed; whether it is good enough the domain says. */
const zSecret = zText.pipe(z.string().min(1, 'Wajib diisi.'));

const zEmail = zText
  .transform((text) => text.trim())
  .pipe(z.email('Harus berupa alamat surel yang sah, misalnya nama@kemenkeu.go.id.').max(254));

const newPassword = { password: zSecret, repeat: zSecret };

function repeatsIt({ password, repeat }: Record<'password' | 'repeat', string>): boolean {
  return password === repeat;
}

const NOT_REPEATED = { path: ['repeat'], error: 'Tidak sama dengan kata sandi di atas.' };

export const zChosenPassword = z.object(newPassword).refine(repeatsIt, NOT_REPEATED);

export const zPasswordChange = z
  .object({ current: zSecret, ...newPassword })
  .refine(repeatsIt, NOT_REPEATED);

export const zFirstAdmin = z
  .object({ name: zRequiredLine(), email: zEmail, ...newPassword })
  .refine(repeatsIt, NOT_REPEATED);

/** Those who have an account; a pemda follows its request by a link. */
export const ACCOUNT_ROLES = ROLES.filter((role) => role !== 'pemda');

const zAccountRole = z.enum(ACCOUNT_ROLES, 'Pilih salah satu peran.');

const account = { name: zRequiredLine(), role: zAccountRole, unit: zOptionalLine() };

export const zAccountChange = z.object(account);
export const zNewAccount = z.object({ email: zEmail, ...account });

/** A choice that may be left open. */
function zChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.preprocess((value) => (value === '' ? null : value), z.enum(values).nullish());
}

export const zNewKey = z.object({
  name: zRequiredLine(),
  role: z.enum(ROLES, 'Pilih salah satu peran.'),
  unit: zOptionalLine(),
  body: zChoice(BODIES).transform((body) => body ?? null),
  region: zOptionalLine(20),
  office: zOptionalLine(),
  opd: zOptionalLine(),
});
