import { and, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { apiKeys } from '#db/schema/index.ts';
import type { Actor } from '#app/domain/people/roles.ts';

const BY_HASH = prepared((db) =>
  db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.keyHash, sql.placeholder('hash')), isNull(apiKeys.revokedAt)))
    .prepare(),
);

/** Who a key speaks for; null for an unknown or revoked one. */
export function actorOfKey(db: Reader, keyHash: string): Actor | null {
  const row = BY_HASH(db).get({ hash: keyHash });
  if (row === undefined) return null;
  return {
    kind: 'apiKey',
    id: row.id,
    name: row.name,
    role: row.role,
    officeKey: row.officeKey,
    unitId: row.unitId,
    narasumberId: null,
  };
}
