import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Resource } from '#app/domain/schedule/allocation.ts';
import { instant } from './columns.ts';
import { reservations } from './reservations.ts';

/**
 * One row per thing taken. Triggers refuse a row that overlaps an active one, and a daily seat
 * beyond the capacity of the policy it was decided under, whatever the code does. A row is only
 * ever released, never rewritten.
 */
export const allocations = sqliteTable(
  'allocations',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    kind: text('kind').$type<Resource['kind']>().notNull(),
    /** Id of the narasumber or room; for a daily seat the WIB date. */
    resourceId: text('resource_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    state: text('state').$type<'held' | 'confirmed' | 'released'>().notNull(),
    heldUntil: instant('held_until'),
    /** The waiver that lets a daily seat exceed the capacity. */
    waiverId: text('waiver_id'),
    policyId: text('policy_id').notNull(),
    takenAt: instant('taken_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [
    index('allocations_active')
      .on(table.kind, table.resourceId, table.startsAt)
      .where(sql`state <> 'released'`),
    index('allocations_by_reservation').on(table.reservationId),
  ],
);
