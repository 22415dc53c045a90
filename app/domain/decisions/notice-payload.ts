import type { Instant } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zones.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Audience, NoticeKind, Referral } from './notice.ts';

export type NoticeAudience = Audience['to'];

export interface NoticeRecipient {
  readonly name: string;
  readonly email: string;
  /** Times read WIB first, with this zone beside it. */
  readonly zone: Zone;
}

/** What the notice says of the request, as it stood when the notice was decided. */
export interface NoticeReservation {
  readonly number: string;
  /** The office that asks, as people call it: "Kab. Bone (BPKAD)". */
  readonly officeLabel: string;
  readonly mode: MeetingMode;
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  /**
   * The plan the notice tells of: the decided one, the offered one in `reservationOffered`, the one
   * that no longer holds in an ending. null where there is none.
   */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly room: string | null;
  /** Told only by the notices of {@link MEETING_LINK_KINDS}. */
  readonly meetingUrl: string | null;
  /** Their names. */
  readonly narasumber: readonly string[];
  /** Absolute address of the request's page; to a pemda it brings the key that opens it. */
  readonly statusUrl: string;
}

/** The calendar message that goes with it; its UID follows from the reservation's number. */
export interface NoticeCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly sequence: number;
  /** What is invited to or taken back: in a CANCEL the old time, whatever the plan says now. */
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The facts a notice tells, frozen when it was decided: JSON without loss, kept in the outbox. The
 * same payload gives the same bytes of mail at each build.
 */
export interface NoticePayload {
  readonly kind: NoticeKind;
  /** Of the outbox row; the Message-ID, the multipart boundary and the `.eml` file are named by it. */
  readonly noticeId: string;
  /** When it was decided: the mail's Date and the calendar's DTSTAMP. */
  readonly writtenAt: Instant;
  readonly audience: NoticeAudience;
  readonly recipient: NoticeRecipient;
  readonly reservation: NoticeReservation;
  /** Words of a person, to arrive as written. */
  readonly words: readonly string[];
  /** By when the next step is due: the pemda's, or the office's answer where that is what is awaited. */
  readonly deadline: Instant | null;
  /** The request it was merged into. */
  readonly otherNumber: string | null;
  /** Where it was passed on to. */
  readonly referredTo: Referral | null;
  /** The ketidaksesuaian it is about, as the sentence the pemda is to read. */
  readonly violation: string | null;
  readonly calendar: NoticeCalendar | null;
}

/**
 * The only notices in which the video link stands: those by which an appointment holds. Elsewhere it
 * is not yet, or no longer, to be used.
 */
export const MEETING_LINK_KINDS: readonly NoticeKind[] = [
  'reservationApproved',
  'reservationRescheduled',
  'reservationReassigned',
  'noShowAnnulled',
];

/** The video link, where this notice may tell it. */
export function meetingLinkOf(payload: NoticePayload): string | null {
  const { meetingUrl } = payload.reservation;
  return MEETING_LINK_KINDS.includes(payload.kind) && meetingUrl !== '' ? meetingUrl : null;
}

/** The payload once it is sent: the address stays, the key that opens it does not. */
export function withoutKey(payload: NoticePayload): NoticePayload {
  const [statusUrl = ''] = payload.reservation.statusUrl.split('?', 1);
  return { ...payload, reservation: { ...payload.reservation, statusUrl } };
}
