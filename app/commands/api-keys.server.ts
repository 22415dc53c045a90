import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { apiKeys } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { type Body, officeKey } from '#app/domain/people/office.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { regionErrors } from './references.server.ts';
import { note, unitNamed } from './resources.server.ts';

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
    const errors = [
      ...keyErrors(form),
      ...regionErrors(context.reference, office ?? NOWHERE, 'region'),
    ];
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

/** Takes a key back: from the next call on it opens nothing. */
export function revokeApiKey(house: House, doer: Doer, id: string): Result<null, Refusal> {
  if (!can(doer.actor, 'manageUsers')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const known = tx.select().from(apiKeys).where(eq(apiKeys.id, id)).get();
    if (known === undefined) return refuse({ code: 'not-found' });
    const { changes } = tx
      .update(apiKeys)
      .set({ revokedAt: context.now })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .run();
    if (changes > 0) note(tx, context, 'apiKey.revoked', `apiKey:${id}`, { role: known.role });
    return ok(null);
  });
}

const NOWHERE = { body: 'other', regionCode: null } as const;

function keyErrors(form: NewApiKey): FieldError[] {
  if (form.role === 'unit' && form.unit === null) {
    return [{ path: 'unit', message: 'Kunci untuk unit memerlukan nama unitnya.' }];
  }
  if (form.role !== 'pemda') return [];
  if (form.body === null)
    return [{ path: 'body', message: 'Kunci pemohon memerlukan jenis instansinya.' }];
  const hasRegion = form.body === 'pemda' || form.body === 'dprd';
  if (hasRegion && form.regionCode === null) {
    return [{ path: 'region', message: 'Kunci pemda dan DPRD memerlukan kode daerahnya.' }];
  }
  if (!hasRegion && form.officeName === null) {
    return [
      { path: 'office', message: 'Kunci untuk K/L dan lembaga lain memerlukan nama instansinya.' },
    ];
  }
  return [];
}
