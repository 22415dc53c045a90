import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { placeholders, prepared, type Tx } from '#db/client.server.ts';
import { accessLinks, drafts } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { LinkSubject } from '#app/domain/people/access-link.ts';
import type { House } from './house.server.ts';

interface Issue {
  readonly subject: LinkSubject;
  readonly days: number;
  readonly now: Instant;
}

const ISSUE = prepared((db) => db.insert(accessLinks).values(placeholders(accessLinks)).prepare());

/** Makes a link to one request, inside a transaction; gives its token, of which only the hash is kept. */
export function issueLink(
  tx: Tx,
  { newId }: Pick<House, 'newId'>,
  { subject, days, now }: Issue,
): string {
  const token = randomBytes(32).toString('base64url');
  ISSUE(tx).run({
    ...{ id: newId(), tokenHash: hashSecret(token), subject, revokedAt: null },
    ...{ createdAt: now, expiresAt: addMinutes(now, days * 24 * 60) },
  });
  return token;
}

/** Takes every link to a request back, inside a transaction. */
export function revokeLinks(tx: Tx, subject: LinkSubject, now: Instant): void {
  tx.update(accessLinks)
    .set({ revokedAt: now })
    .where(and(eq(accessLinks.subject, subject), isNull(accessLinks.revokedAt)))
    .run();
}

/** The same for every draft that became a request or corrects it: it would open the request anew. */
export function revokeDraftLinks(tx: Tx, number: string, now: Instant): void {
  const subjects = tx
    .select({ subject: sql<string>`'draft:' || ${drafts.id}` })
    .from(drafts)
    .where(or(eq(drafts.reservationNumber, number), eq(drafts.corrects, number)));
  tx.update(accessLinks)
    .set({ revokedAt: now })
    .where(and(inArray(accessLinks.subject, subjects), isNull(accessLinks.revokedAt)))
    .run();
}
