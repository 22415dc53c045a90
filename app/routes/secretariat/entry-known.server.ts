import { formatInstant } from '#app/copy/dates.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { knownMailSentence } from '#app/copy/mail-files.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { paths } from '#app/http/paths.ts';
import type { KnownMail } from '#app/queries/incoming-mails.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';

/** What a mail became that was put in before, and where that is. */
export function knownView({ db }: Pick<Services, 'db'>, mail: KnownMail) {
  const { draftId, reservationNumber, addedBy, addedAt } = mail;
  const text = knownMailSentence(addedBy, formatInstant(addedAt as Instant));
  if (reservationNumber === null) {
    return { text, href: paths.entryDraft(draftId), link: 'Lanjutkan memeriksa isiannya' };
  }
  const found = loadReservation(db, reservationNumber);
  const status = found === null ? '' : ` (${STATUS_WORDS[found.status]})`;
  const link = `Buka permohonan ${reservationNumber}${status}`;
  return { text, href: paths.review(reservationNumber), link };
}
