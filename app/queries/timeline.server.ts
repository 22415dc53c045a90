import { asc, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Decision, JsonValue } from '#app/domain/decisions/decision.ts';
import {
  LETTER_VERIFICATION_METHODS,
  type LetterVerificationMethod,
} from '#app/domain/reservation/letter-verification.ts';
import { type Actor, type ActorRole, isStaff } from '#app/domain/people/roles.ts';

/** One event in the life of a request, as far as its reader may know. */
export interface TimelineEntry {
  readonly at: Instant;
  /** As in the record: `reservation.approved`, `violation.released`. */
  readonly action: string;
  /** Towards a pemda only the role. */
  readonly actor: { readonly role: ActorRole; readonly name?: string };
  readonly reason: string | null;
  readonly revision: number | null;
  /** How a letter was made sure of; told to staff alone. */
  readonly verification?: LetterVerificationMethod;
}

type Line = Omit<TimelineEntry, 'actor'> & {
  readonly actorName: string;
  readonly actorRole: ActorRole;
  readonly details: JsonValue;
};

/** Under what the record keeps the stamps on the travel orders of a group. */
export const spdSubject = (reservationId: string): string => `spd:${reservationId}`;

/** The office's own notes; a violation is one until it is released. */
export const INTERNAL: readonly string[] = [
  'reservation.waived',
  ...['reservation.exceptionAsked', 'reservation.exceptionRefused'],
  'reservation.exceptionWithdrawn',
  ...['reservation.letterDoubted', 'reservation.letterDoubtSettled', 'reservation.walkInLinked'],
  'reservation.letterDoubtPassed',
  'reservation.contactLogged',
  'reservation.numbersKept',
  'reservation.read',
  // The thread itself is told.
  'reservation.messageWritten',
  // The pemda is told of what becomes of it, not of the office's own worry.
  'reservation.disrupted',
  'reservation.disruptionKept',
  'reservation.noteWritten',
  'violation.superseded',
  'violation.evidenceAdded',
  // With whom the office settles who comes is its own affair.
  ...['reservation.unitAsked', 'reservation.unitAnswered', 'reservation.unitDeclined'],
  ...['reservation.unitNoLongerAsked', 'reservation.assignmentAccepted'],
  'reservation.assignmentHandedBack',
];

/** Deeds whose reason the pemda was told by letter; what staff note beside other deeds is theirs. */
const REASON_TOLD = [
  'reservation.rejected',
  'reservation.offered',
  'reservation.offerDeclined',
  'reservation.changeRequested',
  'reservation.changeWithdrawn',
  'reservation.changeDeclined',
  'reservation.withdrawn',
  'reservation.cancelled',
  'reservation.reassigned',
  'reservation.rescheduled',
  'reservation.held',
  'reservation.referred',
  'reservation.merged',
  'reservation.annulled',
  'violation.released',
  'violation.confirmed',
  'violation.withdrawn',
];

const LINES = prepared((db) =>
  db
    .select({
      at: auditEntries.at,
      action: auditEntries.action,
      actorName: auditEntries.actorName,
      actorRole: auditEntries.actorRole,
      reason: auditEntries.reason,
      revision: auditEntries.revision,
      details: auditEntries.details,
    })
    .from(auditEntries)
    // Stamps on travel orders have a subject of their own: no number of one stands in the request.
    .where(inArray(auditEntries.subject, [sql.placeholder('subject'), sql.placeholder('stamps')]))
    .orderBy(asc(auditEntries.seq))
    .prepare(),
);

/**
 * What happened to a request, oldest first.
 * @param lapses what time has decided and nobody has written down yet
 */
export function timelineOf(
  db: Reader,
  reservationId: string,
  actor: Actor,
  lapses: readonly Decision[] = [],
): TimelineEntry[] {
  const lines: Line[] = LINES(db).all({
    subject: reservationId,
    stamps: spdSubject(reservationId),
  });
  const told = isStaff(actor.role) ? lines.map(forStaff) : lines.filter(isForPemda).map(forPemda);
  return [...told, ...lapses.map((lapse) => lapsed(lapse, actor))];
}

function lapsed({ next, audit: [line] }: Decision, actor: Actor): TimelineEntry {
  const { lapsedAt } = line.details;
  return {
    at: typeof lapsedAt === 'string' ? (lapsedAt as Instant) : next.decidedAt,
    action: line.action,
    actor: isStaff(actor.role) ? { role: 'system', name: next.decidedBy } : { role: 'system' },
    reason: line.reason,
    revision: next.revision,
  };
}

function forStaff({ actorName, actorRole, details, ...line }: Line): TimelineEntry {
  const method = verificationIn(details);
  const told = method === undefined ? {} : { verification: method };
  return { ...line, ...told, actor: { role: actorRole, name: actorName } };
}

function verificationIn(details: JsonValue): LetterVerificationMethod | undefined {
  if (typeof details !== 'object' || details === null || !('verification' in details)) return;
  return LETTER_VERIFICATION_METHODS.find((method) => method === details.verification);
}

function forPemda({ actorName: _, actorRole, details: __, ...line }: Line): TimelineEntry {
  const reason = REASON_TOLD.includes(line.action) ? line.reason : null;
  return { ...line, actor: { role: actorRole }, reason };
}

function isForPemda({ action, details }: Line): boolean {
  if (INTERNAL.includes(action)) return false;
  const from = typeof details === 'object' && details !== null && 'from' in details && details.from;
  // Who was never told of it is not told that it is gone.
  return !(action === 'violation.withdrawn' && from === 'recorded');
}
