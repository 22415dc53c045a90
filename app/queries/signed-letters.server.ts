import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { paperCodes, reservations, signedLetters } from '#db/schema/index.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { SignedLetter } from '#app/domain/reservation/signed-letter.ts';

/** A signed letter with the kind of consultation that it confirms. */
export interface KeptSignedLetter extends SignedLetter {
  readonly mode: MeetingMode;
}

/** What `paper_codes` keeps beside the code of a signed letter. */
export interface SignedLetterPaper {
  readonly letterId: string;
  readonly mode: MeetingMode;
}

const MODES = sql<MeetingMode>`coalesce((select ${paperCodes.facts} ->> '$.mode' from ${paperCodes}
  where ${paperCodes.reservationId} = ${signedLetters.reservationId}
  and ${paperCodes.facts} ->> '$.letterId' = ${signedLetters.id} limit 1), 'tatapMuka')`;

const COLUMNS = {
  id: signedLetters.id,
  letterNumber: signedLetters.letterNumber,
  letterDate: signedLetters.letterDate,
  sha256: signedLetters.sha256,
  bytes: signedLetters.bytes,
  startsAt: signedLetters.startsAt,
  endsAt: signedLetters.endsAt,
  uploadedAt: signedLetters.uploadedAt,
  uploadedBy: signedLetters.uploadedBy,
  withdrawnAt: signedLetters.withdrawnAt,
  withdrawnBy: signedLetters.withdrawnBy,
  withdrawnWhy: signedLetters.withdrawnWhy,
  mode: MODES,
};

const QUERIES = prepared((db) => ({
  of: db
    .select(COLUMNS)
    .from(signedLetters)
    .where(eq(signedLetters.reservationId, sql.placeholder('id')))
    // Two of one second: the one that counts stands first.
    .orderBy(desc(signedLetters.uploadedAt), sql`${signedLetters.withdrawnAt} is not null`)
    .prepare(),
  elsewhere: db
    .select({ number: reservations.number })
    .from(signedLetters)
    .innerJoin(reservations, eq(reservations.id, signedLetters.reservationId))
    .where(
      and(
        eq(signedLetters.sha256, sql.placeholder('sha256')),
        ne(signedLetters.reservationId, sql.placeholder('id')),
      ),
    )
    .limit(1)
    .prepare(),
}));

/** The signed letters of a request, the newest first; replaced and withdrawn ones are among them. */
export function signedLettersOf(db: Reader, reservationId: string): KeptSignedLetter[] {
  return QUERIES(db).of.all({ id: reservationId });
}

/** Another request that has the same file for its letter; null where none has. */
export function elsewhereSigned(db: Reader, sha256: string, reservationId: string): string | null {
  return QUERIES(db).elsewhere.get({ sha256, id: reservationId })?.number ?? null;
}
