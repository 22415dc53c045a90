import { type Audience, toNarasumber, toRequester } from '#app/domain/decisions/notice.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { narasumberOf, type Plan, type Reservation } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import type { House } from './house.server.ts';
import type { Looking } from './look.server.ts';
import { namesOf, payloadOf, recipientOf } from './notice-facts.server.ts';

/** An appointment that is still to come, or just being held. */
const PLANNED: readonly Status[] = ['approved', 'arrived', 'inProgress'];

/** Whose calendar it is for; a unit that prepares it has the whole plan, addressed to nobody. */
export type InvitationReader = Extract<Audience, { to: 'requester' | 'narasumber' }>;

/**
 * The invitation as the last letter brought it, with the same SEQUENCE, to be taken from the page;
 * null while nothing is planned, or nothing of it is the reader's.
 */
export function invitationOf(
  { tx, context, reference }: Looking,
  reservation: Reservation,
  house: House,
  reader: InvitationReader = { to: 'requester' },
): NoticePayload | null {
  const { number, plan, status, calendarSequence, decidedAt } = reservation;
  if (plan === null || calendarSequence === null || !PLANNED.includes(status)) return null;
  const notice = noticeFor(reader, plan);
  if (notice === undefined) return null;
  const news = { before: null, next: reservation, notices: [notice], at: decidedAt };
  const noticeContext = { ...context, house, reference };
  const names = namesOf(tx, news);
  const isPemda = reader.to === 'requester';
  const nobody = {
    name: isPemda ? (reservation.contact?.name ?? '') : '',
    email: '',
    zone: isPemda ? zoneOf(reference, reservation.office.regionCode) : OFFICE_ZONE,
  };
  const page = isPemda ? '' : '/narasumber';
  return payloadOf(`kalender-${number}`, notice, news, {
    ...{ ...noticeContext, names, statusUrl: `${house.baseUrl}${page}/permohonan/${number}` },
    recipient: recipientOf(notice, reservation, names, noticeContext) ?? nobody,
  });
}

function noticeFor(reader: InvitationReader, plan: Plan) {
  if (reader.to === 'requester') return toRequester('reservationApproved', [], 'request');
  const { narasumberId } = reader;
  const isTheirs = narasumberId === '' || narasumberOf(plan).includes(narasumberId);
  return isTheirs ? toNarasumber('reservationApproved', [narasumberId], 'request')[0] : undefined;
}
