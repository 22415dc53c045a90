import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Zone } from '../calendar/zones.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { GapKind } from '../reservation/readiness.ts';
import type { AnswerDue } from '../reservation/reminders.ts';
import {
  ACCOUNT_NOTICE_KINDS,
  type AccountNoticeKind,
  type Audience,
  type NoticeKind,
  type Referral,
} from './notice.ts';

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
  /** Where several sittings follow each other: each with its room and people. */
  readonly sittings?: readonly {
    readonly start: Instant;
    readonly end: Instant;
    readonly room: string | null;
    readonly narasumber: readonly string[];
  }[];
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
  /** How many guests its list names, where the notice is about that list. */
  readonly guestsListed?: number;
  /** True where news of the guest list was taken into this mail. */
  readonly guestsToo?: boolean;
  /** The office's signed letter, where the notice is about one. */
  readonly letter?: ToldLetter;
  readonly calendar: NoticeCalendar | null;
}

/** A signed letter by what it is known by. */
export interface LetterName {
  readonly number: string;
  readonly date: LocalDate;
}

/** The signed letter that a notice is about. */
export interface ToldLetter extends LetterName {
  /** One its reader had before, which counts no more since this one is there. */
  readonly replaces?: LetterName;
  /** How the appointment stands that it confirmed: still to come, held already, or called off. */
  readonly appointment?: 'ahead' | 'held' | 'off';
}

/** The same for a notice that is about no request. */
export interface AccountNotice {
  readonly kind: AccountNoticeKind;
  readonly noticeId: string;
  readonly writtenAt: Instant;
  /** Somebody of a pemda; the list of the day goes to the secretariat. */
  readonly audience: 'requester' | 'secretariat';
  readonly recipient: NoticeRecipient;
  /** The office it is about, as people call it; null where it is about none. */
  readonly officeLabel: string | null;
  /** The one-time code, until it is sent. */
  readonly code: string | null;
  /** Absolute address of the page it leads to, with its key until it is sent; null where it leads nowhere. */
  readonly url: string | null;
  /** Until when what it brings is good. */
  readonly until: Instant | null;
  /** Words of a person, to arrive as written. */
  readonly words: readonly string[];
  /** What the day asks, in the list of the day. */
  readonly digest?: Digest;
  /** The request it speaks of, where its reader has no page of it. */
  readonly number?: string;
  /** Takes that request's appointment out of its reader's calendar. */
  readonly calendar?: NoticeCalendar;
}

/** One request on the list of the day. */
export interface DigestRow {
  readonly number: string;
  /** The office that asks, as people call it. */
  readonly officeLabel: string;
  /** When the consultation begins; null where an answer is awaited. */
  readonly start: Instant | null;
  /** What it lacks. */
  readonly gaps: readonly GapKind[];
}

/** What a working day asks of the secretariat. */
export interface Digest {
  /** Answers that are late, due today, or due on the next working day. */
  readonly answers: Readonly<Record<AnswerDue, readonly DigestRow[]>>;
  /** Consultations until the end of the next working day that lack something. */
  readonly unready: readonly DigestRow[];
  /** The next working day. */
  readonly next: LocalDate;
}

/** Whatever may lie in the outbox. */
export type OutboxPayload = NoticePayload | AccountNotice;

/** Is it about no request? */
export function isAccountNotice(payload: OutboxPayload): payload is AccountNotice {
  return (ACCOUNT_NOTICE_KINDS as readonly string[]).includes(payload.kind);
}

/**
 * The only notices in which the video link stands: those by which an appointment holds. Elsewhere it
 * is not yet, or no longer, to be used.
 */
export const MEETING_LINK_KINDS: readonly NoticeKind[] = [
  'reservationApproved',
  'reservationRescheduled',
  'reservationReassigned',
  'visitTomorrow',
  'noShowAnnulled',
];

/** The video link, where this notice may tell it. */
export function meetingLinkOf(payload: NoticePayload): string | null {
  const { meetingUrl } = payload.reservation;
  return MEETING_LINK_KINDS.includes(payload.kind) && meetingUrl !== '' ? meetingUrl : null;
}

/** The payload once it is sent: the address stays, the key that opens it and the code do not. */
export function withoutKey<P extends OutboxPayload>(payload: P): P {
  const told: OutboxPayload = payload;
  if (isAccountNotice(told)) {
    return { ...payload, code: null, url: told.url === null ? null : bare(told.url) };
  }
  const { reservation } = told;
  return { ...payload, reservation: { ...reservation, statusUrl: bare(reservation.statusUrl) } };
}

function bare(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
