import { randomUUID } from 'node:crypto';
import { openDatabase } from '#db/client.server.ts';
import { seedWhereEmpty } from '#db/seed/seed.server.ts';
import type { Clock } from '#app/clock.server.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import type { Env } from '#app/env.server.ts';
import type { House } from './house.server.ts';

/** Opens a data directory for deeds: made, migrated and supplied with reference data where needed. */
export function openHouse(env: Pick<Env, 'dataDir' | 'baseUrl' | 'mailFrom'>, clock: Clock): House {
  const db = openDatabase(env.dataDir);
  seedWhereEmpty(db);
  const { name, address } = parseMailbox(env.mailFrom);
  return {
    db,
    clock,
    newId: randomUUID,
    baseUrl: env.baseUrl,
    secretariat: { name: name || 'Sekretariat DJPK', email: address },
  };
}
