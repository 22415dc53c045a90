import { desc, eq } from 'drizzle-orm';
import { inTransaction } from '#app/commands/decide.server.ts';
import { claimOffice, decideClaim } from '#app/commands/officers.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { addressOf } from '#app/domain/people/officer.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { isAccountNotice } from '#app/domain/decisions/notice-payload.ts';
import { outbox } from '#db/schema/index.ts';
import { as, done } from './deeds.ts';
import type { Page, Visitor } from './screens.ts';

/** The office most tests speak for: Kab. Kepulauan Sangihe. */
export const CLAIMED_OFFICE: RequesterOffice = {
  ...{ body: 'pemda', regionCode: '71.03', name: null, opd: 'BPKAD', asPrinted: null },
};

interface Wish {
  readonly email: string;
  readonly office?: RequesterOffice;
  readonly reservationNumber?: string | null;
}

/** A claim that waits; gives its id. */
export function claimed(house: House, wish: Wish): string {
  const { email, office = CLAIMED_OFFICE, reservationNumber = null } = wish;
  inTransaction(house, as('pemda'), (tx, context) => {
    claimOffice(tx, { email, office, reservationNumber }, context);
  });
  const [claim] = claimsOf(house.db, email);
  if (claim === undefined) throw new Error(`${email} claims nothing`);
  return claim.id;
}

/** One that the secretariat has confirmed. */
export function confirmed(house: House, wish: Wish): string {
  const id = claimed(house, wish);
  done(decideClaim(house, as('secretariat'), id, { deed: 'confirm', reason: null }));
  return id;
}

/** The code last mailed to an address. */
export function codeTo({ db }: Pick<House, 'db'>, email: string): string {
  const rows = db
    .select()
    .from(outbox)
    .where(eq(outbox.recipient, addressOf(email)))
    .orderBy(desc(outbox.seq))
    .all();
  const payload = rows.find(({ kind }) => kind === 'signInCode')?.payload;
  const code = payload !== undefined && isAccountNotice(payload) ? payload.code : null;
  if (code === null) throw new Error(`No code was mailed to ${email}`);
  return code;
}

/** Another code than that one. */
export function wrongOf(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

/** Signs an address in as a person does: asks for a code, reads it, types it in. */
export async function enterByMail(
  house: Pick<House, 'db'>,
  visitor: Visitor,
  email: string,
  to = '',
): Promise<Page> {
  await visitor.post(`/masuk/instansi${to}`, { email });
  return visitor.post('/masuk/instansi/kode', { code: codeTo(house, email) });
}
