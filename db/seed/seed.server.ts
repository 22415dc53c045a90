import { like } from 'drizzle-orm';
import type { Holiday } from '#app/domain/calendar/workdays.ts';
import type { Region } from '#app/domain/directory/region.ts';
import type { Topic } from '#app/domain/directory/topic.ts';
import type { Result } from '#app/domain/result.ts';
import { type Db, immediately, placeholders, type Tx } from '../client.server.ts';
import { holidays, policyVersions, regions, topics } from '../schema/index.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { readHolidays, readRegions, readTopics } from './reference-data.ts';
import { loadSeedFile } from './seed-rows.ts';

/** Supplies regions, topics, holidays and the default policy, each only where there is none yet. */
export function seedWhereEmpty(db: Db): void {
  if (!isEmpty(db)) return;
  immediately(db, (tx) => {
    // Another process may have been faster; what it wrote is the same.
    if (!isEmpty(tx)) return;
    writeRegions(tx, delivered(readRegions(loadSeedFile('regions.csv'))));
    writeHolidays(tx, delivered(readHolidays(loadSeedFile('holidays.csv'))));
    writeTopics(tx, delivered(readTopics(loadSeedFile('topics.csv'))));
    tx.insert(policyVersions).values(DEFAULT_POLICY).onConflictDoNothing().run();
  });
}

/** Adds regions and brings known ones up to date; none is taken away, requests may name it. */
export function writeRegions(tx: Tx, list: readonly Region[]): void {
  // Built once: for five hundred rows, building costs more than writing.
  const write = tx
    .insert(regions)
    .values(placeholders(regions))
    .onConflictDoUpdate({ target: regions.code, set: placeholders(regions) })
    .prepare();
  for (const region of list) write.run({ ...region });
}

/**
 * Puts the list in place of what is known for the years it speaks of: a changed decree also takes
 * days off back (26 April 2023).
 */
export function writeHolidays(tx: Tx, list: readonly Holiday[]): void {
  for (const year of new Set(list.map(({ date }) => date.slice(0, 4)))) {
    tx.delete(holidays)
      .where(like(holidays.date, `${year}-%`))
      .run();
  }
  for (const holiday of list) {
    tx.insert(holidays).values(holiday).run();
  }
}

function writeTopics(tx: Tx, list: readonly Topic[]): void {
  list.forEach((topic, position) => {
    tx.insert(topics)
      .values({ ...topic, position })
      .onConflictDoNothing()
      .run();
  });
}

function isEmpty(db: Db): boolean {
  return db.select({ id: policyVersions.id }).from(policyVersions).limit(1).get() === undefined;
}

/** A damaged file of the delivery is a bug, not something a person could mend. */
function delivered<T>(read: Result<T, string>): T {
  if (read.ok) return read.value;
  throw new Error(`Delivered reference data: ${read.error}`);
}
