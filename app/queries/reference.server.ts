import { eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import {
  holidays,
  officeSettings,
  officeTexts,
  policyVersions,
  reasonTemplates,
  regions,
  topics,
  topicUnits,
} from '#db/schema/index.ts';
import { type WorkCalendar, workCalendar } from '#app/domain/calendar/workdays.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import type { Region } from '#app/domain/directory/region.ts';
import type { Topic } from '#app/domain/directory/topic.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { ReasonTemplate } from '#app/domain/policy/reason-template.ts';
import {
  DELIVERED_DESK,
  DESK_SETTINGS_KEY,
  type DeskSettings,
} from '#app/domain/reception/desk-settings.ts';
import type { TopicUnit } from '#app/domain/schedule/topic-unit.ts';

/** Data that every decision reads and that changes a few times a year. */
export interface Reference {
  readonly regions: ReadonlyMap<string, Region>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly calendar: WorkCalendar;
  readonly policies: readonly Policy[];
  /** Which unit answers for which topic, and when. */
  readonly topicUnits: readonly TopicUnit[];
  /** Standard sentences of the office's own, by key; a delivered one that stands has no row. */
  readonly texts: ReadonlyMap<string, OfficeText>;
  /** Ready reasons of the office's own, in order; those that are offered no more are among them. */
  readonly reasons: readonly ReasonTemplate[];
  /** What the office has chosen for its desk. */
  readonly desk: DeskSettings;
}

/** What the office says in place of a delivered sentence. */
export interface OfficeText {
  readonly title: string;
  readonly text: string;
}

let known: { readonly stamp: string; readonly reference: Reference } | null = null;

/**
 * The reference data as it stands. It is read anew only when its stamp has changed; triggers turn
 * the stamp at every change, whichever process makes it, and no two databases share one.
 */
export function referenceOf(db: Reader): Reference {
  // Asked before every decision, so the bare statement does it.
  const row = db.$client.prepare('select stamp from reference_stamp').get() as { stamp: string };
  if (known?.stamp !== row.stamp) known = { stamp: row.stamp, reference: read(db) };
  return known.reference;
}

/** The zone of a region; the office's own where there is none. */
export function zoneOf(reference: Reference, regionCode: string | null): Zone {
  return (regionCode === null ? null : reference.regions.get(regionCode)?.zone) ?? OFFICE_ZONE;
}

/** Who published an edition, and why, no rule asks. */
const POLICY = {
  id: policyVersions.id,
  effectiveFrom: policyVersions.effectiveFrom,
  values: policyVersions.values,
  basis: policyVersions.basis,
  publishedAt: policyVersions.publishedAt,
};

function read(db: Reader): Reference {
  const byPosition = db.select().from(topics).orderBy(topics.position).all();
  return {
    regions: new Map(
      db
        .select()
        .from(regions)
        .orderBy(regions.code)
        .all()
        .map((region) => [region.code, region]),
    ),
    topics: new Map(byPosition.map(({ position: _, ...topic }) => [topic.code, topic])),
    calendar: workCalendar(db.select().from(holidays).all()),
    topicUnits: db.select().from(topicUnits).orderBy(topicUnits.validFrom).all(),
    policies: db.select(POLICY).from(policyVersions).all(),
    texts: new Map(
      db
        .select()
        .from(officeTexts)
        .all()
        // A text that was put back to the delivered one keeps its row, blank.
        .flatMap(({ key, title, text }) => (text === '' ? [] : [[key, { title, text }]])),
    ),
    reasons: db.select().from(reasonTemplates).orderBy(reasonTemplates.position).all(),
    desk: deskSettings(db),
  };
}

function deskSettings(db: Reader): DeskSettings {
  const row = db
    .select({ value: officeSettings.value })
    .from(officeSettings)
    .where(eq(officeSettings.key, DESK_SETTINGS_KEY))
    .get();
  return { ...DELIVERED_DESK, ...(row?.value as Partial<DeskSettings> | undefined) };
}
