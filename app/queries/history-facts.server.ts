import { and, eq, gte, inArray, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMonths, firstDayOf, type LocalDate, monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { HistoryFacts, OtherRequest } from '#app/domain/compliance/facts.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { RequestLetter } from '#app/domain/reservation/letter.ts';
import { OPEN } from '#app/domain/reservation/status.ts';

/** Months within which an earlier visit on the same topic speaks for a video conference. */
const RECENT_MONTHS = 12;

/** Who asks, for what, with which letter; `id` keeps a request from being compared with itself. */
export interface HistorySubject {
  readonly id: string;
  readonly office: RequesterOffice;
  readonly topics: readonly string[];
  readonly letter: RequestLetter | null;
}

/** What the office's records say about this requester and this letter. */
export function historyFacts(
  db: Reader,
  subject: HistorySubject,
  { now, policy }: { readonly now: Instant; readonly policy: Policy },
): HistoryFacts {
  const key = officeKey(subject.office);
  const open = db
    .select({ number: reservations.number, topics: reservations.topics })
    .from(reservations)
    .where(
      and(
        eq(reservations.officeKey, key),
        inArray(reservations.status, [...OPEN]),
        ne(reservations.id, subject.id),
      ),
    )
    .all();
  const recently = monthsBack(now, RECENT_MONTHS);
  const counting = monthsBack(now, policy.values.repeatedViolations.months);
  return {
    openRequests: open.length,
    sameOfficeTopic: sharingTopic(open, subject.topics),
    sameRegionTopic: sharingTopic(openOfRegion(db, subject, key), subject.topics),
    letterUsedBy: letterUsedBy(db, subject, key),
    recentSameTopicVisits: recentVisits(db, subject, key, recently),
    confirmedViolations: confirmedViolations(db, key, `${counting}T00:00:00Z` as Instant),
  };
}

/** The first day of the month so many months ago. */
function monthsBack(now: Instant, months: number): LocalDate {
  return firstDayOf(addMonths(monthOf(dayOf(now)), -months));
}

function sharingTopic(rows: readonly OtherRequest[], topics: readonly string[]): OtherRequest[] {
  return rows.filter((row) => row.topics.some((topic) => topics.includes(topic)));
}

function openOfRegion(db: Reader, subject: HistorySubject, key: string): OtherRequest[] {
  const { regionCode } = subject.office;
  if (regionCode === null) return [];
  return db
    .select({ number: reservations.number, topics: reservations.topics })
    .from(reservations)
    .where(
      and(
        eq(reservations.regionCode, regionCode),
        inArray(reservations.status, [...OPEN]),
        ne(reservations.officeKey, key),
        ne(reservations.id, subject.id),
      ),
    )
    .all();
}

/** The same file anywhere, or the same office with the same number and date. */
function letterUsedBy(db: Reader, subject: HistorySubject, key: string): string[] {
  const { letter } = subject;
  if (letter === null) return [];
  const sameFile = letter.file === null ? [] : [eq(reservations.letterSha256, letter.file.sha256)];
  const sameLetter =
    letter.number === null || letter.date === null
      ? []
      : [
          and(
            eq(reservations.letterNumber, letter.number),
            eq(reservations.letterDate, letter.date),
            eq(reservations.officeKey, key),
          ),
        ];
  if (sameFile.length + sameLetter.length === 0) return [];
  return db
    .select({ number: reservations.number })
    .from(reservations)
    .where(and(or(...sameFile, ...sameLetter), ne(reservations.id, subject.id)))
    .all()
    .map((row) => row.number);
}

function recentVisits(db: Reader, subject: HistorySubject, key: string, since: LocalDate): number {
  const rows = db
    .select({ number: reservations.number, topics: reservations.topics })
    .from(reservations)
    .where(
      and(
        eq(reservations.officeKey, key),
        eq(reservations.status, 'completed'),
        eq(reservations.mode, 'tatapMuka'),
        gte(reservations.visitOn, since),
        ne(reservations.id, subject.id),
      ),
    )
    .all();
  return sharingTopic(rows, subject.topics).length;
}

/** Violations of the office that stand confirmed, by the moment of confirmation. */
function confirmedViolations(db: Reader, key: string, since: Instant): number {
  const row = db.get<{ count: number }>(sql`
    select count(*) as count
    from violations v
    join reservations r on r.id = v.reservation_id
    join violation_events e on e.violation_id = v.id
    where r.office_key = ${key} and e.kind = 'confirmed' and e.at >= ${since}
      and not exists (
        select 1 from violation_events later
        where later.violation_id = v.id and later.seq > e.seq
          and later.kind in ('withdrawn', 'superseded')
      )`);
  return row.count;
}
