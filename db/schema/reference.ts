import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HolidayKind } from '#app/domain/calendar/workdays.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { json, localDate } from './columns.ts';

/** Kemendagri's list of provinces, kabupaten and kota. */
export const regions = sqliteTable('regions', {
  code: text('code').primaryKey(),
  officialName: text('official_name').notNull(),
  shortName: text('short_name').notNull(),
  type: text('type').$type<'provinsi' | 'kabupaten' | 'kota'>().notNull(),
  provinceCode: text('province_code').notNull(),
  provinceName: text('province_name').notNull(),
  zone: text('zone').$type<Zone>().notNull(),
  /** The administrative cities of DKI have no government of their own. */
  autonomous: integer('autonomous', { mode: 'boolean' }).notNull(),
});

export const topics = sqliteTable('topics', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  synonyms: json<readonly string[]>('synonyms').notNull(),
  group: text('group').$type<'teknis' | 'layanan'>().notNull(),
  position: integer('position').notNull(),
});

export const holidays = sqliteTable('holidays', {
  date: localDate('date').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').$type<HolidayKind>().notNull(),
  source: text('source').notNull(),
});

/** Editions of the rules; an edition never changes, a new one takes its place. */
export const policyVersions = sqliteTable('policy_versions', {
  id: text('id').primaryKey(),
  effectiveFrom: localDate('effective_from').notNull(),
  values: json<Policy['values']>('values').notNull(),
  basis: json<Policy['basis']>('basis').notNull(),
});
