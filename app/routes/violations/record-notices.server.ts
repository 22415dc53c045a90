import type { Looking } from '#app/commands/look.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { MAIL_STATES, standingOf } from '#app/copy/mail-words.ts';
import { type NoticePayload, withoutKey } from '#app/domain/decisions/notice-payload.ts';
import { noticesOfViolations } from '#app/queries/notices-about.server.ts';
import type { ListedViolation } from '#app/queries/violation.server.ts';
import { renderNotice } from '#emails/catalogue.ts';

/** The letters to the pemda about a record, word for word as they were written. */
export function noticesAbout({ tx }: Looking, violation: ListedViolation) {
  const { id, supersedes, reservationId } = violation;
  const ids = supersedes === null ? [id] : [id, supersedes];
  return noticesOfViolations(tx, reservationId, ids).map((row) => {
    const payload = row.payload as NoticePayload;
    // The key to the pemda's page is the pemda's alone.
    const { subject, text } = renderNotice(withoutKey(payload));
    const when = formatInstant(row.sentAt ?? row.createdAt);
    return { id: row.id, subject, text, state: `${MAIL_STATES[standingOf(row)]}, ${when}` };
  });
}
