import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { apiKeys, narasumber, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { type Body, officeKey } from '#app/domain/people/office.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { regionErrors } from './references.server.ts';
import { note, unitNamed } from './resources.server.ts';

/** An activation link is good for so many minutes: three days. */
const ACTIVATION_MINUTES = 3 * 24 * 60;

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
}

/** Makes an account without password; the link that activates it is given once and kept nowhere. */
export function createUser(
  house: House,
  doer: Doer,
  form: NewUser,
): Result<{ readonly id: string; readonly activationUrl: string }, Refusal> {
  if (!can(doer.actor, 'manageUsers')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const email = form.email.toLowerCase();
    if (tx.select().from(users).where(eq(users.email, email)).get() !== undefined) {
      return invalid('email', 'Alamat surel ini sudah terdaftar.');
    }
    if (form.role === 'pemda') {
      return invalid('role', 'Pemda masuk dengan kode melalui surel dan tidak dibuatkan akun.');
    }
    if (form.role === 'unit' && form.unit === null) {
      return invalid('unit', 'Koordinator unit memerlukan nama unitnya.');
    }
    const id = house.newId();
    const token = randomBytes(32).toString('base64url');
    const unitId = form.unit === null ? null : unitNamed(tx, form.unit, house);
    const narasumberId = form.role === 'narasumber' ? narasumberWith(tx, email) : null;
    tx.insert(users)
      .values({
        ...{ id, email, name: form.name, role: form.role, unitId, narasumberId },
        activationHash: hashSecret(token),
        activationExpiresAt: addMinutes(context.now, ACTIVATION_MINUTES),
        createdAt: context.now,
      })
      .run();
    note(tx, context, 'user.created', `user:${id}`, { role: form.role, unitId });
    return ok({ id, activationUrl: `${house.baseUrl}/aktivasi/${token}` });
  });
}

export interface NewApiKey {
  readonly name: string;
  readonly role: Role;
  readonly regionCode: string | null;
  readonly body: Body | null;
  readonly officeName: string | null;
  readonly opd: string | null;
  readonly unit: string | null;
}

/** Makes a key of one role; it is shown once, only its hash is kept. */
export function createApiKey(
  house: House,
  doer: Doer,
  form: NewApiKey,
): Result<{ readonly id: string; readonly key: string }, Refusal> {
  if (!can(doer.actor, 'manageUsers')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const office =
      form.role === 'pemda' && form.body !== null ? { ...form, body: form.body } : null;
    const errors = [...keyErrors(form), ...regionErrors(context.reference, office ?? NOWHERE)];
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const id = house.newId();
    const key = `sambang_${randomBytes(32).toString('base64url')}`;
    const unitId = form.unit === null ? null : unitNamed(tx, form.unit, house);
    tx.insert(apiKeys)
      .values({
        ...{ id, name: form.name, role: form.role, unitId },
        keyHash: hashSecret(key),
        createdAt: context.now,
        ...(office !== null && {
          regionCode: office.regionCode,
          body: office.body,
          officeName: office.officeName,
          opd: office.opd,
          officeKey: officeKey({ ...office, name: office.officeName, asPrinted: null }),
        }),
      })
      .run();
    note(tx, context, 'apiKey.created', `apiKey:${id}`, { role: form.role });
    return ok({ id, key });
  });
}

/** The narasumber an account stands for, by the address both have; without one it may do nothing of theirs. */
function narasumberWith(tx: Tx, email: string): string | null {
  return tx.select().from(narasumber).where(eq(narasumber.email, email)).get()?.id ?? null;
}

const NOWHERE = { body: 'other', regionCode: null } as const;

function keyErrors(form: NewApiKey): FieldError[] {
  if (form.role === 'unit' && form.unit === null) {
    return [{ path: 'unit', message: 'Kunci untuk unit memerlukan --unit.' }];
  }
  if (form.role !== 'pemda') return [];
  if (form.body === null) return [{ path: 'body', message: 'Kunci pemda memerlukan --body.' }];
  const hasRegion = form.body === 'pemda' || form.body === 'dprd';
  if (hasRegion && form.regionCode === null) {
    return [{ path: 'region', message: 'Kunci pemda memerlukan --region.' }];
  }
  if (!hasRegion && form.officeName === null) {
    return [{ path: 'office', message: 'Kunci untuk K/L dan lembaga lain memerlukan --office.' }];
  }
  return [];
}

function invalid(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
