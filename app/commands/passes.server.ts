import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { placeholders, prepared, type Reader } from '#db/client.server.ts';
import { passes } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import {
  endOfPlan,
  type Plan,
  type Reservation,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import type { Env } from '#app/env.server.ts';
import { findPass } from '#app/queries/passes.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { derivedCode } from './derived-code.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

type Settings = Pick<Env, 'sessionSecret'>;
type Shown = Pick<Reservation, 'id' | 'number'> & { readonly plan: Plan };

const QUERIES = prepared((db) => ({
  add: db.insert(passes).values(placeholders(passes)).onConflictDoNothing().prepare(),
  revoked: db
    .select({ count: count() })
    .from(passes)
    .where(and(eq(passes.reservationId, sql.placeholder('id')), isNotNull(passes.revokedAt)))
    .prepare(),
}));

/**
 * The code of an appointment, the same each time it is asked for; its hash goes on record with the
 * first time. A moved appointment has another code, and so has one whose code was changed.
 */
export function showPass(house: House, doer: Doer, settings: Settings, shown: Shown): string {
  const code = codeOf(house.db, settings, shown);
  if (findPass(house.db, code) !== null) return code;
  inTransaction(house, doer, (tx, context) => {
    const { changes } = QUERIES(tx).add.run({
      ...{ codeHash: hashSecret(code), reservationId: shown.id, revokedAt: null },
      ...{ createdAt: context.now, expiresAt: endOfPlan(shown.plan) },
    });
    if (changes > 0) note(tx, context, 'pass.issued', `pass:${shown.id}`, { number: shown.number });
  });
  return code;
}

/** Takes every code of a request back; the next one shown is another. For a card that went astray. */
export function renewPasses(
  house: House,
  doer: Doer,
  { id, number }: Pick<Reservation, 'id' | 'number'>,
): void {
  inTransaction(house, doer, (tx, context) => {
    const { changes } = tx
      .update(passes)
      .set({ revokedAt: context.now })
      .where(and(eq(passes.reservationId, id), isNull(passes.revokedAt)))
      .run();
    if (changes > 0) note(tx, context, 'pass.revoked', `pass:${id}`, { number, codes: changes });
  });
}

/** The code of the appointment as it stands, and of how often it was changed. */
function codeOf(db: Reader, settings: Settings, { id, plan }: Shown): string {
  const { count: edition = 0 } = QUERIES(db).revoked.get({ id }) ?? {};
  const stoodFor = [id, plan.mode, startOfPlan(plan), endOfPlan(plan), String(edition)];
  return derivedCode(settings, ['sambang pass', ...stoodFor]);
}
