import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { announcedCount } from '#app/domain/compliance/facts-of.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Correction, Rating } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';
import { loadReservation } from './reservation.server.ts';
import { type TimelineEntry, timelineOf } from './timeline.server.ts';
import { type ListedViolation, violationsOf } from './violation.server.ts';

/** One event; a return tells what it asked to put right. */
export interface RecordedEvent extends TimelineEntry {
  readonly asked: readonly AskedCorrection[];
}

/** The words of what was asked are sealed once it was put right; what it was about stays. */
interface AskedCorrection {
  readonly field: string;
  readonly message: string | null;
}

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
  /** Counted guests on its list, or the number announced; null where neither was given. */
  readonly registered: number | null;
  /** Guests who were let in; null where unknown or not held yet. */
  readonly admitted: number | null;
  readonly decisions: readonly RecordedEvent[];
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
export function officeRecordOf(db: Reader, officeKey: string, policy: Policy): RecordedRequest[] {
  const reader: Actor = {
    ...{ kind: 'system', id: 'office-record', name: 'Rekaman instansi', role: 'pemda' },
    ...{ officeKey, unitId: null, narasumberId: null },
  };
  return rowsOf(db, officeKey).map(({ id, body, regionCode, name, opd, asPrinted, ...row }) => {
    const { correction, ...rest } = row;
    const found = loadReservation(db, row.number);
    return {
      ...rest,
      office: { body, regionCode, name, opd, asPrinted },
      registered: (found && announcedCount(found, policy)) || null,
      decisions: withAsked(timelineOf(db, id, reader), returnsOf(db, id), correction),
      violations: violationsOf(db, reader, id).map(
        ({ code, params, status, recordedAt, reply }) => ({
          ...{ code, params, status, recordedAt, reply },
        }),
      ),
    };
  });
}

type Return = ReturnType<typeof returnsOf>[number];

/** What a return asked for: in its own words while it is open, later only what it was about. */
function withAsked(
  told: readonly TimelineEntry[],
  returns: readonly Return[],
  open: Correction | null,
): RecordedEvent[] {
  const last = returns.at(-1);
  return told.map((entry) => {
    const { action, revision } = entry;
    const known = returns.find((one) => one.revision === revision);
    if (action !== 'reservation.returned' || known === undefined) return { ...entry, asked: [] };
    const isOpen = open !== null && known === last;
    const about = fieldsIn(known.details).map((field) => ({ field, message: null }));
    return { ...entry, asked: isOpen ? open.reasons : about };
  });
}

function returnsOf(db: Reader, id: string) {
  return db
    .select({ revision: auditEntries.revision, details: auditEntries.details })
    .from(auditEntries)
    .where(and(eq(auditEntries.subject, id), eq(auditEntries.action, 'reservation.returned')))
    .orderBy(asc(auditEntries.seq))
    .all();
}

function fieldsIn(details: Return['details']): string[] {
  const fields = details !== null && typeof details === 'object' && 'fields' in details;
  return fields && Array.isArray(details.fields) ? details.fields.map(String) : [];
}

function rowsOf(db: Reader, officeKey: string) {
  return db
    .select({
      id: reservations.id,
      number: reservations.number,
      ...OFFICE_COLUMNS,
      receivedAt: reservations.receivedAt,
      mode: reservations.mode,
      topics: reservations.topics,
      status: reservations.status,
      startsAt: reservations.startsAt,
      admitted: reservations.guestsHeld,
      correction: reservations.correction,
      rating: reservations.rating,
    })
    .from(reservations)
    .where(eq(reservations.officeKey, officeKey))
    .orderBy(asc(reservations.receivedAt), asc(reservations.number))
    .all();
}
