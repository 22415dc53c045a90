import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { reservations, unresolvedNames } from '#db/schema/index.ts';
import type { Candidate } from '#app/domain/directory/region.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { type RegisterColumns, toRow } from './reservation-row.server.ts';
import { indexMany } from './search-docs.server.ts';

/** A printed name that nobody could match for certain. */
export interface OpenName {
  readonly field: 'requester' | 'topics';
  readonly printed: string;
  readonly candidates: readonly Candidate[];
}

export interface RegisterRows {
  readonly isPresent: (importKey: string) => boolean;
  readonly write: (next: Reservation, register: RegisterColumns, policy: Policy) => void;
  readonly leaveOpen: (id: string, reservationId: string, name: OpenName) => void;
  /** Lets what was written be found; once, when all is. */
  readonly finish: () => void;
}

/** Writes the rows of a register with statements prepared once: there may be thousands. */
export function registerRows(tx: Tx): RegisterRows {
  const columns = Object.keys(getTableColumns(reservations));
  const blank = Object.fromEntries(columns.map((name) => [name, null]));
  const slots = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));
  const insert = tx
    .insert(reservations)
    .values(slots as unknown as typeof reservations.$inferInsert)
    .prepare();
  const known = tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(eq(reservations.importKey, sql.placeholder('importKey')))
    .prepare();
  const written: string[] = [];
  return {
    isPresent: (importKey) => known.get({ importKey }) !== undefined,
    write: (next, register, policy) => {
      insert.run({ ...blank, ...toRow(next, policy), ...register });
      written.push(next.id);
    },
    leaveOpen: (id, reservationId, name) => {
      tx.insert(unresolvedNames)
        .values({ ...name, id, reservationId })
        .run();
    },
    finish: () => indexMany(tx, written),
  };
}
