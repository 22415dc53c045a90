import { toRequester } from '#app/domain/decisions/notice.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import type { House } from './house.server.ts';
import type { Looking } from './look.server.ts';
import { namesOf, payloadOf, recipientOf } from './notice-facts.server.ts';

/** An appointment that is still to come, or just being held. */
const PLANNED: readonly Status[] = ['approved', 'arrived', 'inProgress'];

/**
 * The invitation as the last letter brought it, with the same SEQUENCE, to be taken from the page;
 * null while nothing is planned.
 */
export function invitationOf(
  { tx, context, reference }: Looking,
  reservation: Reservation,
  house: House,
): NoticePayload | null {
  const { number, plan, status, office, contact, calendarSequence, decidedAt } = reservation;
  if (plan === null || calendarSequence === null || !PLANNED.includes(status)) return null;
  const notice = toRequester('reservationApproved', [], 'request');
  const news = { before: null, next: reservation, notices: [notice], at: decidedAt };
  const noticeContext = { ...context, house, reference };
  const names = namesOf(tx, news);
  const nobody = {
    name: contact?.name ?? '',
    email: '',
    zone: zoneOf(reference, office.regionCode),
  };
  return payloadOf(`kalender-${number}`, notice, news, {
    ...{ ...noticeContext, names, statusUrl: `${house.baseUrl}/permohonan/${number}` },
    recipient: recipientOf(notice, reservation, names, noticeContext) ?? nobody,
  });
}
