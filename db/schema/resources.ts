import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RoomFeature } from '#app/domain/schedule/room-feature.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
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
  /** What stands in it; null where nobody has said. */
  features: json<readonly RoomFeature[]>('features'),
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
    /** The one mode it closes (a day of video conferences only closes tatap muka); null: both. */
    closes: text('closes').$type<MeetingMode>(),
    madeAt: instant('made_at'),
    madeBy: text('made_by'),
    liftedBy: text('lifted_by'),
  },
  (table) => [index('closures_by_start').on(table.startsAt)],
);
