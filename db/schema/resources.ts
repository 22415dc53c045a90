import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, json } from './columns.ts';

export const units = sqliteTable('units', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
});

export const narasumber = sqliteTable('narasumber', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  unitId: text('unit_id')
    .notNull()
    .references(() => units.id),
  topics: json<readonly string[]>('topics').notNull(),
  /** Is suggested and assigned no more; what was assigned stays. */
  retiredAt: instant('retired_at'),
});

export const rooms = sqliteTable('rooms', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  capacity: integer('capacity').notNull(),
  /** Is given out no more; what was given out stays. */
  retiredAt: instant('retired_at'),
});

/** A stretch in which the office, a room or a narasumber is not to be had. */
export const closures = sqliteTable(
  'closures',
  {
    id: text('id').primaryKey(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    roomId: text('room_id').references(() => rooms.id),
    narasumberId: text('narasumber_id').references(() => narasumber.id),
    reason: text('reason').notNull(),
    /** Lifted closures stay on record and close nothing. */
    liftedAt: instant('lifted_at'),
  },
  (table) => [index('closures_by_start').on(table.startsAt)],
);
