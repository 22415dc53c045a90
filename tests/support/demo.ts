import { max } from 'drizzle-orm';
import { auditEntries, reservations } from '#db/schema/index.ts';
import type { House } from '#app/commands/house.server.ts';
import { RULES } from '#app/domain/compliance/rules/catalogue.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { anActor } from './actors.ts';

/** Every code that some moment records. */
export const RECORDED = new Set(
  RULES.filter(({ at }) => Object.values(at).includes('record')).map(({ code }) => code),
);

/** What the demo has to show: its statuses, its ketidaksesuaian, and when the last thing was written. */
export function shownBy({ db }: Pick<House, 'db'>) {
  const rows = db.select({ status: reservations.status }).from(reservations).all();
  const last = db
    .select({ at: max(auditEntries.at) })
    .from(auditEntries)
    .get();
  return {
    statuses: new Set(rows.map(({ status }) => status)),
    violations: listViolations(db, anActor('auditor'), {}),
    lastAt: last?.at ?? null,
  };
}
