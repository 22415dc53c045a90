import { asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { apiKeys, regions, units } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Body } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';

/** A key of an integration, as those who give keys out see it; the key itself is kept nowhere. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  /** The office a pemda's key speaks for. */
  readonly body: Body | null;
  readonly region: string | null;
  readonly officeName: string | null;
  readonly opd: string | null;
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

function keyRows(db: Reader) {
  return db
    .select({
      ...{ id: apiKeys.id, name: apiKeys.name, role: apiKeys.role, unit: units.name },
      ...{ body: apiKeys.body, region: regions.officialName, officeName: apiKeys.officeName },
      ...{ opd: apiKeys.opd, createdAt: apiKeys.createdAt, revokedAt: apiKeys.revokedAt },
    })
    .from(apiKeys)
    .leftJoin(units, eq(units.id, apiKeys.unitId))
    .leftJoin(regions, eq(regions.code, apiKeys.regionCode));
}

/** Every key, also those taken back. */
export function listApiKeys(db: Reader): ListedKey[] {
  return keyRows(db).orderBy(asc(apiKeys.name), asc(apiKeys.id)).all();
}

export function findApiKey(db: Reader, id: string): ListedKey | null {
  return keyRows(db).where(eq(apiKeys.id, id)).get() ?? null;
}
