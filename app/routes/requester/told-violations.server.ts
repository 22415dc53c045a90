import type { About } from '#app/commands/facts.server.ts';
import { formatDeadline, formatInstant } from '#app/copy/dates.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { whatWasNoted } from '#app/copy/violations.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { canReply } from '#app/domain/decisions/violation-steps.ts';
import { type ListedViolation, violationsOf } from '#app/queries/violation.server.ts';

/** What was noted at a visit, as far as the pemda has been told of it, and whether it may still reply. */
export function toldViolations({ tx, reservation, context: { actor, now } }: About, zone: Zone) {
  return violationsOf(tx, actor, reservation.id).map((violation) => ({
    id: violation.id,
    message: whatWasNoted(violation, zone),
    document: violation.basis.document,
    recorded: formatInstant(violation.recordedAt, zone),
    standing: VIOLATION_STATUS_WORDS[violation.status],
    deadline: deadlineOf(violation, now, zone),
    canReply: canReply(violation, now),
    replyUntil: canReply(violation, now) ? violation.replyDeadline : null,
    reply: violation.reply,
    replyFile: violation.replyFile === null ? null : (violation.replyFile.name ?? 'Lampiran'),
  }));
}

/** Said only while a reply is awaited. */
function deadlineOf(violation: ListedViolation, now: Instant, zone: Zone): string | null {
  const { replyDeadline } = violation;
  return replyDeadline !== null && canReply(violation, now)
    ? formatDeadline(replyDeadline, zone)
    : null;
}
