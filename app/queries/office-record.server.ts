import { asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Rating } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { type TimelineEntry, timelineOf } from './timeline.server.ts';
import { type ListedViolation, violationsOf } from './violation.server.ts';

/** One request of an office, with what was decided about it and said to the office of it. */
export interface RecordedRequest {
  readonly number: string;
  readonly office: RequesterOffice;
  readonly receivedAt: Instant;
  readonly mode: MeetingMode;
  readonly topics: readonly string[];
  readonly status: Status;
  /** Start of the visit; null where nothing was planned. */
  readonly startsAt: Instant | null;
  /** Guests who came; null where unknown. */
  readonly guests: number | null;
  readonly decisions: readonly TimelineEntry[];
  readonly violations: readonly Pick<
    ListedViolation,
    'code' | 'params' | 'status' | 'recordedAt' | 'reply'
  >[];
  readonly rating: Rating | null;
}

/**
 * All requests of one office, oldest first, as that office may know them: what was released to it,
 * the reasons it was told, no names of staff.
 */
export function officeRecordOf(db: Reader, officeKey: string): RecordedRequest[] {
  const reader: Actor = {
    ...{ kind: 'system', id: 'office-record', name: 'Rekaman instansi', role: 'pemda' },
    ...{ officeKey, unitId: null, narasumberId: null },
  };
  return rowsOf(db, officeKey).map(({ id, body, regionCode, name, opd, asPrinted, ...row }) => ({
    ...row,
    office: { body, regionCode, name, opd, asPrinted },
    decisions: timelineOf(db, id, reader),
    violations: violationsOf(db, reader, id).map(({ code, params, status, recordedAt, reply }) => ({
      ...{ code, params, status, recordedAt, reply },
    })),
  }));
}

function rowsOf(db: Reader, officeKey: string) {
  return db
    .select({
      id: reservations.id,
      number: reservations.number,
      body: reservations.body,
      regionCode: reservations.regionCode,
      name: reservations.officeName,
      opd: reservations.opd,
      asPrinted: reservations.asPrinted,
      receivedAt: reservations.receivedAt,
      mode: reservations.mode,
      topics: reservations.topics,
      status: reservations.status,
      startsAt: reservations.startsAt,
      guests: reservations.guestsHeld,
      rating: reservations.rating,
    })
    .from(reservations)
    .where(eq(reservations.officeKey, officeKey))
    .orderBy(asc(reservations.receivedAt), asc(reservations.number))
    .all();
}
