import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { zText } from './fields.ts';
import { zLine, zOptionalLine } from './words.ts';

/** Fields whose values are never given back, parked or shown. */
export const SECRET_FIELDS: readonly string[] = [
  'current',
  'password',
  'repeat',
  'pin',
  'pinRepeat',
];

/** Exactly as typed; whether it is good enough the domain says. */
function zSecret(blank: string) {
  return zText.pipe(z.string().min(1, blank));
}

/** A line whose error names it, so that a list of errors can be read by itself. */
function zNamedLine(blank: string) {
  return zLine().pipe(z.string().min(1, blank));
}

const zEmail = zText
  .transform((text) => text.trim())
  .pipe(z.email('Isi alamat surel yang sah, misalnya nama@kemenkeu.go.id.').max(254));

const newPassword = {
  password: zSecret('Pilih kata sandi.'),
  repeat: zSecret('Ulangi kata sandi yang sama.'),
};

/** What is blank is told as such alone. */
function repeatsIt({ password, repeat }: Record<'password' | 'repeat', string>): boolean {
  return repeat === '' || password === repeat;
}

const NOT_REPEATED = { path: ['repeat'], error: 'Tidak sama dengan kata sandi di atas.' };

export const zChosenPassword = z.object(newPassword).refine(repeatsIt, NOT_REPEATED);

export const zPasswordChange = z
  .object({ current: zSecret('Isi kata sandi sekarang.'), ...newPassword })
  .refine(repeatsIt, NOT_REPEATED);

export const zPinChange = z
  .object({
    current: zSecret('Isi kata sandi.'),
    pin: zSecret('Pilih PIN.'),
    pinRepeat: zSecret('Ulangi PIN yang sama.'),
  })
  .refine(({ pin, pinRepeat }) => pinRepeat === '' || pin === pinRepeat, {
    path: ['pinRepeat'],
    error: 'Tidak sama dengan PIN di atas.',
  });

export const zPinRemoval = z.object({ current: zSecret('Isi kata sandi.') });

export const zFirstAdmin = z
  .object({ name: zNamedLine('Isi nama lengkap.'), email: zEmail, ...newPassword })
  .refine(repeatsIt, NOT_REPEATED);

/** Those who have an account; a pemda follows its request by a link. */
export const ACCOUNT_ROLES = ROLES.filter((role) => role !== 'pemda');

const zAccountRole = z.enum(ACCOUNT_ROLES, 'Pilih salah satu peran.');

const account = {
  name: zNamedLine('Isi nama pegawai.'),
  role: zAccountRole,
  unit: zOptionalLine(),
};

export const zAccountChange = z.object(account);
export const zNewAccount = z.object({ email: zEmail, ...account });

/** A choice that may be left open. */
function zChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.preprocess((value) => (value === '' ? null : value), z.enum(values).nullish());
}

export const zNewKey = z.object({
  name: zNamedLine('Isi nama program yang memakai kunci.'),
  role: z.enum(ROLES, 'Pilih salah satu peran.'),
  unit: zOptionalLine(),
  body: zChoice(BODIES).transform((body) => body ?? null),
  region: zOptionalLine(20),
  office: zOptionalLine(),
  opd: zOptionalLine(),
});
