import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HolidayKind } from '#app/domain/calendar/workdays.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { ReasonPurpose } from '#app/domain/policy/reason-template.ts';
import { instant, json, localDate } from './columns.ts';
import { units } from './resources.ts';

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
  /** Why there is a new edition, in the words of whoever published it; null for the delivered one. */
  note: text('note'),
  publishedAt: instant('published_at'),
  publishedBy: text('published_by'),
});

/** Editions that are still being written; publishing one makes a row of the table above. */
export const policyDrafts = sqliteTable('policy_drafts', {
  id: text('id').primaryKey(),
  /** The edition it began as a copy of. */
  basedOn: text('based_on').notNull(),
  effectiveFrom: localDate('effective_from').notNull(),
  values: json<Policy['values']>('values').notNull(),
  basis: json<Policy['basis']>('basis').notNull(),
  note: text('note'),
  /** Rises with every saving, so that two people do not write over each other. */
  revision: integer('revision').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  /** Published or thrown away then; it stays on record. */
  closedAt: instant('closed_at'),
  /** The edition it became. */
  policyId: text('policy_id'),
});

/** Standard sentences the office has put in place of the delivered ones. */
export const officeTexts = sqliteTable('office_texts', {
  /** What it stands for: `instruction.<situation>`. */
  key: text('key').primaryKey(),
  title: text('title').notNull(),
  text: text('text').notNull(),
  revision: integer('revision').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
});

/** Ready reasons for a return, a refusal or a cancellation, in the office's own words. */
export const reasonTemplates = sqliteTable('reason_templates', {
  id: text('id').primaryKey(),
  purpose: text('purpose').$type<ReasonPurpose>().notNull(),
  /** The part of the request a return speaks of; null for the others. */
  field: text('field'),
  words: text('words').notNull(),
  position: integer('position').notNull(),
  /** Is offered no more. */
  retiredAt: instant('retired_at'),
});

/** What the office has chosen for itself and no rule rests on: photos at the desk, when its screens lock. */
export const officeSettings = sqliteTable('office_settings', {
  key: text('key').primaryKey(),
  value: json<unknown>('value').notNull(),
  revision: integer('revision').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
});

/** Which unit answers for a topic, and when. The day `validTo` itself still counts. */
export const topicUnits = sqliteTable(
  'topic_units',
  {
    id: text('id').primaryKey(),
    topicCode: text('topic_code')
      .notNull()
      .references(() => topics.code),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    validFrom: localDate('valid_from').notNull(),
    validTo: localDate('valid_to'),
  },
  (table) => [index('topic_units_by_topic').on(table.topicCode)],
);
