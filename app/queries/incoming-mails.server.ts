import { desc, eq, or } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { drafts, incomingMails } from '#db/schema/index.ts';

/** What a mail became that was put in before. */
export interface KnownMail {
  readonly draftId: string;
  /** Its request; null while it is still being written. */
  readonly reservationNumber: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
}

/** The same mail, by its own name or by what its file holds; null where it is new, or its draft was thrown away. */
export function knownMail(
  db: Reader,
  { messageId, sha256 }: { readonly messageId: string | null; readonly sha256: string },
): KnownMail | null {
  const isSame = eq(incomingMails.sha256, sha256);
  const row = db
    .select({
      ...{ draftId: drafts.id, reservationNumber: drafts.reservationNumber },
      ...{ addedAt: incomingMails.addedAt, addedBy: incomingMails.addedBy },
    })
    .from(incomingMails)
    .innerJoin(drafts, eq(drafts.id, incomingMails.draftId))
    .where(messageId === null ? isSame : or(isSame, eq(incomingMails.messageId, messageId)))
    .orderBy(desc(incomingMails.addedAt))
    .get();
  return row ?? null;
}
