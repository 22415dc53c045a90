import type { Looking } from '#app/commands/look.server.ts';
import type { VisitRecordRow } from '#app/components/office/visit-record.tsx';
import { formatDate, formatDeadline } from '#app/copy/dates.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { whatWasNoted } from '#app/copy/violation-sentences.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { canReply } from '#app/domain/decisions/violation-steps.ts';
import type { Scope } from '#app/domain/people/officer.ts';
import { paths } from '#app/http/paths.ts';
import { toldIdsOf } from '#app/queries/own-requests.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadViolation, officesByNumber } from '#app/queries/violation.server.ts';

/** What was noted at an address's visits, as far as it was told, and where a reply is still possible. */
export function visitRecord({ tx, reference, context }: Looking, scope: Scope): VisitRecordRow[] {
  const told = toldIdsOf(tx, scope).flatMap((id) => loadViolation(tx, id) ?? []);
  const numbers = told.map(({ reservationNumber }) => reservationNumber);
  const offices = officesByNumber(tx, numbers);
  return told.map((violation) => {
    const { id, status, recordedAt, replyDeadline, reservationNumber: number } = violation;
    const zone = zoneOf(reference, offices.get(number)?.regionCode ?? null);
    const open = canReply(violation, context.now);
    return {
      ...{ id, number, sentence: whatWasNoted(violation, zone) },
      standing: VIOLATION_STATUS_WORDS[status],
      when: formatDate(dayOf(recordedAt)),
      href: open ? paths.reservationReply(number, id) : paths.reservation(number),
      until: open && replyDeadline !== null ? formatDeadline(replyDeadline, zone) : null,
    };
  });
}
