import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { accessLinks } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LinkSubject } from '#app/domain/people/access-link.ts';

const BY_TOKEN = prepared((db) =>
  db
    .select({ id: accessLinks.id, subject: accessLinks.subject })
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.tokenHash, sql.placeholder('hash')),
        isNull(accessLinks.revokedAt),
        gt(accessLinks.expiresAt, sql.placeholder('now')),
      ),
    )
    .prepare(),
);

/** The link a token belongs to, where it opens `subject`; null for any other, and for one that is over. */
export function linkOf(
  db: Reader,
  tokenHash: string,
  subject: LinkSubject,
  now: Instant,
): { readonly id: string } | null {
  const row = BY_TOKEN(db).get({ hash: tokenHash, now });
  return row?.subject === subject ? { id: row.id } : null;
}
