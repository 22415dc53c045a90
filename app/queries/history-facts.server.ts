import { and, count, eq, gte, inArray, ne, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations, violationEvents, violations } from '#db/schema/index.ts';
import { isVideoFirst } from './follow-ups.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMonths, firstDayOf, type LocalDate, monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
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

/** So many other requests with the same letter are named; a reviewer needs no longer list. */
const NAMED = 20;

const NUMBER = { number: reservations.number };
const OTHERS = { number: reservations.number, topics: reservations.topics };
const notItself = ne(reservations.id, sql.placeholder('id'));
const isOpen = inArray(reservations.status, [...OPEN]);
const ofOffice = eq(reservations.officeKey, sql.placeholder('key'));

const QUERIES = prepared((db) => ({
  openOfOffice: db
    .select(OTHERS)
    .from(reservations)
    .where(and(ofOffice, isOpen, notItself))
    .prepare(),
  openOfRegion: db
    .select(OTHERS)
    .from(reservations)
    .where(
      and(
        eq(reservations.regionCode, sql.placeholder('regionCode')),
        isOpen,
        ne(reservations.officeKey, sql.placeholder('key')),
        notItself,
      ),
    )
    .prepare(),
  recentVisits: db
    .select(OTHERS)
    .from(reservations)
    .where(
      and(
        ofOffice,
        eq(reservations.status, 'completed'),
        eq(reservations.mode, 'tatapMuka'),
        gte(reservations.visitOn, sql.placeholder('since')),
        notItself,
      ),
    )
    .prepare(),
  // Confirmed within the months in question, and neither withdrawn nor superseded since.
  confirmedViolations: db
    .select({ count: count() })
    .from(violations)
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .innerJoin(violationEvents, eq(violationEvents.violationId, violations.id))
    .where(
      and(
        ofOffice,
        eq(violationEvents.kind, 'confirmed'),
        gte(violationEvents.at, sql.placeholder('since')),
        sql`not exists (
          select 1 from violation_events later
          where later.violation_id = ${violations.id} and later.seq > ${violationEvents.seq}
            and later.kind in ('withdrawn', 'superseded'))`,
      ),
    )
    .prepare(),
}));

const LETTER_QUERIES = prepared((db) => ({
  sameFile: db
    .select(NUMBER)
    .from(reservations)
    .where(and(eq(reservations.letterSha256, sql.placeholder('sha256')), notItself))
    .limit(NAMED)
    .prepare(),
  sameLetter: db
    .select(NUMBER)
    .from(reservations)
    .where(
      and(
        eq(reservations.letterNumber, sql.placeholder('number')),
        eq(reservations.letterDate, sql.placeholder('date')),
        ofOffice,
        notItself,
      ),
    )
    .limit(NAMED)
    .prepare(),
}));

/** What the office's records say about this requester and this letter. */
export function historyFacts(
  db: Reader,
  subject: HistorySubject,
  { now, policy }: { readonly now: Instant; readonly policy: Policy },
): HistoryFacts {
  const queries = QUERIES(db);
  const { id, topics, office, letter } = subject;
  const { regionCode } = office;
  const key = officeKey(office);
  const own = queries.openOfOffice.all({ key, id });
  const region = regionCode === null ? [] : queries.openOfRegion.all({ regionCode, key, id });
  const visits = queries.recentVisits.all({ key, id, since: monthsBefore(now, RECENT_MONTHS) });
  return {
    openRequests: own.length,
    sameOfficeTopic: sharingTopic(own, topics),
    sameRegionTopic: sharingTopic(region, topics),
    letterUsedBy: letter === null ? [] : letterUsedBy(db, letter, { key, id }),
    recentSameTopicVisits: sharingTopic(visits, topics).length,
    confirmedViolations: confirmedCountOf(db, key, { now, policy }),
    videoFirst: isVideoFirst(db, key, dayOf(now)),
  };
}

/** So many confirmed violations of an office count as the rules look back. */
export function confirmedCountOf(
  db: Reader,
  key: string,
  { now, policy }: { readonly now: Instant; readonly policy: Policy },
): number {
  const { months } = policy.values.repeatedViolations;
  const since = fromLocal(monthsBefore(now, months), '00:00' as LocalTime);
  return QUERIES(db).confirmedViolations.get({ key, since })?.count ?? 0;
}

/** The first day of the month so many months ago: whole months, so that an office can count along. */
function monthsBefore(now: Instant, months: number): LocalDate {
  return firstDayOf(addMonths(monthOf(dayOf(now)), -months));
}

/** So many requests of an office are open. */
export function openCountOf(db: Reader, officeKey: string): number {
  return QUERIES(db).openOfOffice.all({ key: officeKey, id: '' }).length;
}

function sharingTopic(rows: readonly OtherRequest[], topics: readonly string[]): OtherRequest[] {
  return rows.filter((row) => row.topics.some((topic) => topics.includes(topic)));
}

/** The same file anywhere, or the same office with the same number and date. */
function letterUsedBy(
  db: Reader,
  { file, number, date }: RequestLetter,
  { key, id }: { readonly key: string; readonly id: string },
): string[] {
  const queries = LETTER_QUERIES(db);
  const sameFile = file === null ? [] : queries.sameFile.all({ sha256: file.sha256, id });
  const sameLetter =
    number === null || date === null ? [] : queries.sameLetter.all({ number, date, key, id });
  return [...new Set([...sameFile, ...sameLetter].map((row) => row.number))];
}
