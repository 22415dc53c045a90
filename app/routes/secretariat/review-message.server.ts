import type { About } from '#app/commands/facts.server.ts';
import { missingWords } from '#app/copy/completion.ts';
import { formatDay, formatDeadline, formatRange } from '#app/copy/dates.ts';
import { placeOf } from '#app/copy/office-address.ts';
import { requestNews } from '#app/copy/request-news.ts';
import { internationalNumber } from '#app/domain/people/phone.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { timelineOf } from '#app/queries/timeline.server.ts';

/** The text for a chat with the pemda, and the number it could be sent to by hand. */
export function messageFor(about: About, baseUrl: string) {
  const { tx, reservation, reference } = about;
  const { number, status, office, contact, plan, offer } = reservation;
  const region =
    office.regionCode === null ? null : (reference.regions.get(office.regionCode) ?? null);
  const zone = zoneOf(reference, office.regionCode);
  const shown = plan ?? offer?.plan ?? null;
  const roomId = shown?.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  const room = roomId === null ? null : (planNames(tx, [shown]).get(roomId) ?? null);
  const text = requestNews({
    ...{ number, status, contactName: contact?.name ?? null },
    officeLabel: requesterLabel(office, region, null),
    when: shown === null ? null : formatRange(startOfPlan(shown), endOfPlan(shown), zone),
    place: shown?.mode === 'tatapMuka' ? placeOf(room) : null,
    meetingUrl: shown?.meetingUrl ?? null,
    mode: shown?.mode ?? reservation.mode,
    changing: reservation.pendingChange !== null,
    missing: missingWords(reservation),
    until: untilOf(about),
    reasons: reasonsOf(about),
    url: `${baseUrl}${paths.reservation(number)}`,
    signInUrl: `${baseUrl}${paths.officeSignIn}`,
  });
  const phone = internationalNumber(contact?.phone ?? null);
  return {
    text,
    phone: contact?.phone ?? null,
    whatsapp: phone === null ? null : `https://wa.me/${phone}?text=${encodeURIComponent(text)}`,
  };
}

/** The deadline of whoever acts next. */
function untilOf({ reservation, reference, context }: About): string | null {
  const { offer, correction, office } = reservation;
  const zone = zoneOf(reference, office.regionCode);
  const deadline = offer?.deadline ?? correction?.deadline ?? null;
  if (deadline !== null) return formatDeadline(deadline, zone);
  const { answered, overdue, dueOn } = promiseOf(
    reservation,
    context.now,
    context.policy,
    context.calendar,
  );
  return answered || overdue ? null : formatDay(dueOn);
}

/** What is to be corrected, or the words with which the last decision was told to the pemda. */
function reasonsOf({ tx, reservation, context }: About): string[] {
  if (reservation.correction !== null) {
    return reservation.correction.reasons.map(({ message }) => message);
  }
  const told = timelineOf(tx, reservation.id, { ...context.actor, role: 'pemda' });
  const last = told.findLast(({ action }) => action.startsWith('reservation.'));
  return last?.reason ? [last.reason] : [];
}
