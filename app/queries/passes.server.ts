import { eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { passes, reservations } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { IssuedPass } from '#app/domain/reservation/pass.ts';

/** A code that was given out, and whose request it belongs to. */
export interface FoundPass extends IssuedPass {
  readonly number: string;
}

const BY_CODE = prepared((db) =>
  db
    .select({
      number: reservations.number,
      expiresAt: passes.expiresAt,
      revokedAt: passes.revokedAt,
    })
    .from(passes)
    .innerJoin(reservations, eq(reservations.id, passes.reservationId))
    .where(eq(passes.codeHash, sql.placeholder('hash')))
    .prepare(),
);

/**
 * What is on record of a code, also of one that is over; null where nothing is.
 * @param code as `readPassCode` gives it
 */
export function findPass(db: Reader, code: string): FoundPass | null {
  return BY_CODE(db).get({ hash: hashSecret(code) }) ?? null;
}
