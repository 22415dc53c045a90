import { and, desc, eq, gt, gte, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { drafts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Draft } from '#app/domain/reservation/draft.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';

/** A draft with the letter's file beside it. */
export interface KeptDraft extends Draft {
  readonly letter: LetterFile | null;
  readonly letterName: string | null;
  readonly expiresAt: Instant;
  /** The signed-in address that writes it; null where a link alone opens it. */
  readonly ownerEmail: string | null;
}

const COLUMNS = {
  id: drafts.id,
  answers: drafts.answers,
  letter: drafts.letter,
  letterName: drafts.letterName,
  corrects: drafts.corrects,
  onBehalf: drafts.onBehalf,
  reservationNumber: drafts.reservationNumber,
  expiresAt: drafts.expiresAt,
  ownerEmail: drafts.ownerEmail,
};

const BY_ID = prepared((db) =>
  db
    .select(COLUMNS)
    .from(drafts)
    .where(and(eq(drafts.id, sql.placeholder('id')), gt(drafts.expiresAt, sql.placeholder('now'))))
    .prepare(),
);

/** A draft that is still kept; null where there is none or its time is over. */
export function loadDraft(db: Reader, id: string, now: Instant): KeptDraft | null {
  return BY_ID(db).get({ id, now }) ?? null;
}

/** The correction of a returned request that was begun since its return, if any. */
export function openCorrection(
  db: Reader,
  number: string,
  { since, now }: { readonly since: Instant; readonly now: Instant },
): KeptDraft | null {
  const row = db
    .select(COLUMNS)
    .from(drafts)
    .where(
      and(
        eq(drafts.corrects, number),
        isNull(drafts.reservationNumber),
        gte(drafts.createdAt, since),
        gt(drafts.expiresAt, now),
      ),
    )
    .orderBy(desc(drafts.updatedAt))
    .get();
  return row ?? null;
}
