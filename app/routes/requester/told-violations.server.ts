import type { About } from '#app/commands/facts.server.ts';
import { evidenceCounts } from '#app/copy/evidence.ts';
import { formatDeadline, formatInstant } from '#app/copy/dates.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { whatWasNoted } from '#app/copy/violation-sentences.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { countEvidence } from '#app/domain/compliance/evidence.ts';
import { canReply } from '#app/domain/decisions/violation-steps.ts';
import { evidenceOf } from '#app/queries/evidence.server.ts';
import {
  chainBack,
  type ListedViolation,
  violationEventsOf,
  violationsOf,
} from '#app/queries/violation.server.ts';

/** What was noted at a visit, as far as the pemda has been told of it, and whether it may still reply. */
export function toldViolations({ tx, reservation, context: { actor, now } }: About, zone: Zone) {
  return violationsOf(tx, actor, reservation.id).map((violation) => ({
    id: violation.id,
    message: whatWasNoted(violation, zone),
    document: violation.basis.document,
    recorded: formatInstant(violation.recordedAt, zone),
    standing: VIOLATION_STATUS_WORDS[violation.status],
    told: toldWords(tx, violation.id),
    evidence: evidenceCounts(countEvidence(evidenceOf(tx, idsBack(tx, violation)))),
    deadline: deadlineOf(violation, now, zone),
    canReply: canReply(violation, now),
    replyUntil: canReply(violation, now) ? violation.replyDeadline : null,
    reply: violation.reply,
    replyFile: violation.replyFile === null ? null : (violation.replyFile.name ?? 'Lampiran'),
  }));
}

/** What a person of the house wrote to it when it was told. */
function toldWords(tx: About['tx'], id: string): string | null {
  return violationEventsOf(tx, id).find(({ kind }) => kind === 'released')?.words ?? null;
}

function idsBack(tx: About['tx'], violation: ListedViolation): string[] {
  return chainBack(tx, violation).map(({ id }) => id);
}

/** Said only while a reply is awaited. */
function deadlineOf(violation: ListedViolation, now: Instant, zone: Zone): string | null {
  const { replyDeadline } = violation;
  return replyDeadline !== null && canReply(violation, now)
    ? formatDeadline(replyDeadline, zone)
    : null;
}
