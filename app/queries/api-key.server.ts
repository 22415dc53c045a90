import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { apiKeys } from '#db/schema/index.ts';
import type { Actor } from '#app/domain/people/roles.ts';

/** Who a key speaks for; null for an unknown or revoked one. */
export function actorOfKey(db: Reader, keyHash: string): Actor | null {
  const row = db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.keyHash, keyHash), isNull(apiKeys.revokedAt)))
    .get();
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
