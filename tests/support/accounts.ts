import { eq } from 'drizzle-orm';
import { auditEntries, users } from '#db/schema/index.ts';
import { activate } from '#app/commands/activation.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { createUser } from '#app/commands/people.server.ts';
import type { Browser } from '#app/commands/sign-in.server.ts';
import { as, done } from './deeds.ts';
import type { StaffRole, Visitor } from './screens.ts';

/** A browser nobody has used yet. */
export const A_BROWSER: Browser = { device: 'Uji', address: '::1', token: null, requestId: null };

export const A_PASSWORD = 'lampu kereta kapur';

export interface TestAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

interface Wish {
  readonly email?: string;
  readonly name?: string;
  readonly role?: StaffRole;
}

/** An account that waits for its one-time link, and the token of that link. */
export function aWaitingAccount(house: House, wish: Wish = {}) {
  const { email = 'rina@kemenkeu.go.id', name = 'Rina Contohsari', role = 'secretariat' } = wish;
  const unit = role === 'unit' ? 'Direktorat A' : null;
  const made = done(createUser(house, as('admin'), { email, name, role, unit }));
  return { id: made.id, email, token: made.activationUrl.split('/').at(-1) ?? '' };
}

/** Somebody who has chosen a password. */
export async function anAccount(house: House, wish: Wish = {}): Promise<TestAccount> {
  const { id, email, token } = aWaitingAccount(house, wish);
  done(await activate(house, { token, password: A_PASSWORD }, A_BROWSER));
  return { id, email, password: A_PASSWORD };
}

/** Sends the sign-in as a person would. */
export function signInAs(visitor: Visitor, { email, password }: Omit<TestAccount, 'id'>, to = '') {
  return visitor.post(`/masuk${to}`, { email, password });
}

/** What the record tells of a subject, in order. */
export function actionsOn({ db }: House, subject: string): string[] {
  const rows = db.select().from(auditEntries).where(eq(auditEntries.subject, subject)).all();
  return rows.map(({ action }) => action);
}

export function userRow({ db }: House, id: string) {
  const row = db.select().from(users).where(eq(users.id, id)).get();
  if (row === undefined) throw new Error(`${id} does not exist`);
  return row;
}
