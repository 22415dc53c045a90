import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { narasumber, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
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
    const errors = unitErrors(form);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const id = house.newId();
    const { token, columns } = newActivation(context.now);
    const unitId = form.unit === null ? null : unitNamed(tx, form.unit, house);
    const narasumberId = form.role === 'narasumber' ? narasumberWith(tx, email) : null;
    tx.insert(users)
      .values({
        ...{ id, email, name: form.name, role: form.role, unitId, narasumberId },
        ...columns,
        createdAt: context.now,
      })
      .run();
    note(tx, context, 'user.created', `user:${id}`, { role: form.role, unitId });
    return ok({ id, activationUrl: activationUrl(house, token) });
  });
}

/** A fresh one-time link for an account: its token, and what is kept of it. */
export function newActivation(now: Instant) {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    columns: {
      activationHash: hashSecret(token),
      activationExpiresAt: addMinutes(now, ACTIVATION_MINUTES),
    },
  };
}

export function activationUrl({ baseUrl }: Pick<House, 'baseUrl'>, token: string): string {
  return `${baseUrl}/aktivasi/${token}`;
}

/** Whoever coordinates a unit belongs to one. */
export function unitErrors({ role, unit }: Pick<NewUser, 'role' | 'unit'>): FieldError[] {
  if (role !== 'unit' || unit !== null) return [];
  return [{ path: 'unit', message: 'Koordinator unit memerlukan nama unitnya.' }];
}

/** The narasumber an account stands for, by the address both have; without one it may do nothing of theirs. */
export function narasumberWith(tx: Tx, email: string): string | null {
  return tx.select().from(narasumber).where(eq(narasumber.email, email)).get()?.id ?? null;
}

function invalid(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
