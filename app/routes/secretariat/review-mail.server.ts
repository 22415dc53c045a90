import type { About } from '#app/commands/facts.server.ts';
import type { MailOfStep, TrailMailLine } from '#app/components/review/mail-lines.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import {
  ATTEMPT_WORDS,
  HELD_MAIL,
  MAIL_STATES,
  mailSummary,
  readerWord,
  standingOf,
} from '#app/copy/mail-words.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { can } from '#app/domain/people/permissions.ts';
import { isContactKept } from '#app/domain/reservation/contact.ts';
import { type NotedAddress, notedAddress } from '#app/queries/bounces.server.ts';
import { mailTrail, type TrailMail } from '#app/queries/mail-trail.server.ts';
import { paths } from '#app/http/paths.ts';

/** So many tries of one letter are told: how it began, and how it stands. */
const TRIES_TOLD = 6;

/** The letters of each moment at which some were written. */
export function mailByMoment({ tx, reservation, context }: About): Map<Instant, MailOfStep> {
  const mayManage = can(context.actor, 'manageMail');
  const moments = new Map<Instant, TrailMail[]>();
  for (const one of mailTrail(tx, reservation.id)) {
    moments.set(one.createdAt, [...(moments.get(one.createdAt) ?? []), one]);
  }
  return new Map(
    [...moments].map(([at, mail]): [Instant, MailOfStep] => [
      at,
      {
        summary: mailSummary(mail.map(standingOf)),
        ...{ isFailed: isAny(mail, 'failed'), isHeld: isAny(mail, 'held') },
        mail: mail.map((one) => lineOf(one, mayManage, noteOn(tx, one))),
      },
    ]),
  );
}

function isAny(mail: readonly TrailMail[], standing: keyof typeof MAIL_STATES): boolean {
  return mail.some((one) => standingOf(one) === standing);
}

/** The note on its address, by which it stays: sending it once more would change nothing. */
function noteOn(tx: About['tx'], { state, address }: TrailMail): NotedAddress | null {
  return state === 'failed' ? notedAddress(tx, address) : null;
}

function lineOf(mail: TrailMail, mayManage: boolean, note: NotedAddress | null): TrailMailLine {
  const { id, audience, name, address, subject, state, sentAt, lastError, attempts } = mail;
  const standing = standingOf(mail);
  const isHeld = standing === 'held';
  const told =
    attempts.length <= TRIES_TOLD
      ? attempts
      : [...attempts.slice(0, 1), ...attempts.slice(1 - TRIES_TOLD)];
  return {
    ...{
      id,
      subject,
      lastError: isHeld ? HELD_MAIL[note === null ? 'cleared' : 'noted'] : lastError,
      ...{ isFailed: standing === 'failed', isHeld },
    },
    reader: readerWord(audience, name),
    address: mayManage ? address : null,
    state:
      sentAt === null ? MAIL_STATES[standing] : `${MAIL_STATES[standing]} ${formatInstant(sentAt)}`,
    attempts: told.map(({ at, outcome, reply }, index) => ({
      key: `${index}`,
      text: `${formatInstant(at)}: ${ATTEMPT_WORDS[outcome]}.`,
      reply,
    })),
    mayResend: mayManage && state === 'failed' && note === null,
    noteHref: mayManage && note !== null ? paths.mailAddress(note.id) : null,
  };
}

/** What stands of the contact's address where mail to it comes back; null where nothing is known. */
export function contactNote({
  tx,
  reservation,
  context,
}: Pick<About, 'tx' | 'reservation' | 'context'>) {
  const email = reservation.contact?.email ?? null;
  const note = email === null ? null : notedAddress(tx, email);
  if (note === null) return null;
  return {
    address: note.address,
    detail: note.detail,
    since: formatInstant(note.notedAt),
    phone: reservation.contact?.phone ?? null,
    href: can(context.actor, 'manageMail') ? paths.mailAddress(note.id) : null,
    correctHref:
      can(context.actor, 'correctContact') && isContactKept(reservation, context.now)
        ? paths.reviewContact(reservation.number)
        : null,
  };
}
