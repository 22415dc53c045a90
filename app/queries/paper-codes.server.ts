import { eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { paperCodes, reservations } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';

const BY_CODE = prepared((db) =>
  db
    .select({
      paper: paperCodes.paper,
      number: reservations.number,
      issuedAt: paperCodes.issuedAt,
      facts: paperCodes.facts,
      revokedAt: paperCodes.revokedAt,
    })
    .from(paperCodes)
    .innerJoin(reservations, eq(reservations.id, paperCodes.reservationId))
    .where(eq(paperCodes.codeHash, sql.placeholder('hash')))
    .prepare(),
);

/** What is on record of a code on a paper; null where nothing is. @param code as `readPassCode` gives it */
export function findPaperCode(db: Reader, code: string) {
  return BY_CODE(db).get({ hash: hashSecret(code) }) ?? null;
}
