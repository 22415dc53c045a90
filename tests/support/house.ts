import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { type Db, prepareDatabase, wrapDatabase } from '#db/client.server.ts';
import { seedWhereEmpty } from '#db/seed/seed.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

let template: Buffer | null = null;

/** A database of its own, migrated and seeded: made once, then cloned. */
function freshDatabase(): Db {
  if (template === null) {
    const db = prepareDatabase(new Database(':memory:'));
    seedWhereEmpty(db);
    template = db.$client.serialize();
  }
  const sqlite = new Database(template);
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = FAST');
  return wrapDatabase(sqlite);
}

export interface TestHouse extends House {
  /** Moves the clock to a moment; it stands still there. */
  readonly setNow: (now: Instant) => void;
}

/** A house with an empty file of its own and a clock that stands still. */
export function aHouse(now = '2026-11-23T02:00:00Z'): TestHouse {
  let current = now as Instant;
  return {
    db: freshDatabase(),
    clock: () => current,
    newId: randomUUID,
    baseUrl: 'https://sambang.test',
    secretariat: { name: 'Sekretariat DJPK', email: 'sekretariat@sambang.test' },
    setNow: (moment) => {
      current = moment;
    },
  };
}
