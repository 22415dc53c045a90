import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { NoticeKind } from '#app/domain/decisions/notice.ts';
import {
  MEETING_LINK_KINDS,
  type NoticeAudience,
  type NoticePayload,
  type NoticeReservation,
  type ToldLetter,
} from '#app/domain/decisions/notice-payload.ts';
import { wordsFor } from './sample-words.ts';

/** Whom each kind of notice is for. */
export const AUDIENCES: Readonly<Record<NoticeKind, readonly NoticeAudience[]>> = {
  reservationSubmitted: ['secretariat'],
  reservationReceived: ['requester'],
  completionAsked: ['requester'],
  requestCompleted: ['requester', 'secretariat'],
  reservationReturned: ['requester'],
  reservationResubmitted: ['secretariat'],
  reservationVerified: ['requester'],
  reservationRejected: ['requester'],
  reservationOffered: ['requester'],
  offerAccepted: ['secretariat'],
  offerDeclined: ['secretariat'],
  offerLapsed: ['requester', 'secretariat'],
  reservationApproved: ['requester', 'narasumber'],
  reservationRescheduled: ['requester', 'narasumber'],
  reservationReassigned: ['requester', 'narasumber'],
  assignmentWithdrawn: ['narasumber'],
  changeRequested: ['secretariat'],
  changeWithdrawn: ['secretariat'],
  changeDeclined: ['requester'],
  guestsChanged: ['requester', 'secretariat'],
  guestSubstituted: ['requester', 'secretariat'],
  messageWritten: ['requester', 'secretariat'],
  notulaWritten: ['requester'],
  letterSigned: ['requester'],
  letterWithdrawn: ['requester'],
  reservationWithdrawn: ['requester', 'secretariat'],
  reservationCancelled: ['requester', 'secretariat', 'narasumber'],
  reservationExpired: ['requester', 'secretariat'],
  offerLapsing: ['requester'],
  correctionLapsing: ['requester'],
  guestListClosing: ['requester'],
  visitTomorrow: ['requester', 'narasumber'],
  surveyAsked: ['requester'],
  reservationHeld: ['requester'],
  reservationResumed: ['requester'],
  reservationReferred: ['requester'],
  reservationMerged: ['requester'],
  topicsJoined: ['requester', 'narasumber'],
  reservationNoShow: ['requester', 'secretariat', 'narasumber'],
  noShowAnnulled: ['requester', 'narasumber'],
  walkInRegistered: ['secretariat'],
  headUnannounced: ['secretariat'],
  letterDoubted: ['secretariat'],
  violationReleased: ['requester'],
  violationReplied: ['secretariat'],
  violationConfirmed: ['requester'],
  violationWithdrawn: ['requester'],
  violationCorrected: ['requester'],
  linkReissued: ['requester'],
  unitAsked: ['unit'],
  unitAnswered: ['secretariat'],
  unitDeclined: ['secretariat'],
  unitNoLongerAsked: ['unit'],
  unitReminded: ['unit'],
  assignmentHandedBack: ['secretariat', 'unit'],
};

export const KINDS = Object.keys(AUDIENCES) as NoticeKind[];

export type Overrides = Partial<Omit<NoticePayload, 'reservation'>> & {
  readonly reservation?: Partial<NoticeReservation>;
};

/** Kab. Kepulauan Aru (WIT) comes on Monday 7 December 2026, 10.00–11.00 WIB. */
export function aNotice(overrides: Overrides = {}): NoticePayload {
  const { reservation, ...rest } = overrides;
  return {
    kind: 'reservationApproved',
    noticeId: 'N-0001',
    writtenAt: '2026-11-24T03:15:20Z' as Instant,
    audience: 'requester',
    recipient: { name: 'Maria Lestari', email: 'maria@aru.example', zone: 'WIT' },
    words: [],
    deadline: null,
    otherNumber: null,
    referredTo: null,
    violation: null,
    calendar: null,
    ...rest,
    reservation: {
      number: 'K-2026-00042',
      officeLabel: 'Kab. Kepulauan Aru (BPKAD)',
      mode: 'tatapMuka',
      topics: [
        { code: 'DAU', name: 'Dana Alokasi Umum' },
        { code: 'OTSUS', name: 'Dana Otonomi Khusus' },
      ],
      start: '2026-12-07T03:00:00Z' as Instant,
      end: '2026-12-07T04:00:00Z' as Instant,
      room: 'Rinjani',
      meetingUrl: null,
      narasumber: ['Budi Santoso', 'Sri Wahyuni'],
      statusUrl: 'https://sambang.example/permohonan/K-2026-00042',
      ...reservation,
    },
  };
}

export function anInvitation(overrides: Overrides = {}): NoticePayload {
  return aNotice({
    calendar: {
      method: 'REQUEST',
      sequence: 0,
      start: '2026-12-07T02:00:00Z' as Instant,
      end: '2026-12-07T03:00:00Z' as Instant,
    },
    ...overrides,
  });
}

const A_LETTER: ToldLetter = { number: 'S-12/PK.1/2026', date: '2026-11-23' as LocalDate };
const LINK = 'https://rapat.example/ruang/konsultasi';

/** Who reads the sample: a pemda in the east, the house in Jakarta. */
const READERS: Readonly<Record<NoticeAudience, { readonly name: string; readonly page: string }>> =
  {
    requester: { name: 'Maria Lestari', page: '' },
    secretariat: { name: 'Sekretariat DJPK', page: '/sekretariat' },
    narasumber: { name: 'Budi Santoso', page: '/narasumber' },
    unit: { name: 'Ratna Dewi', page: '/unit' },
  };

/** A notice as it goes out, with everything it might tell, for one of those it is for. */
export function sampleOf(kind: NoticeKind, audience: NoticeAudience): NoticePayload {
  const { name, page } = READERS[audience];
  const isPemda = audience === 'requester';
  return aNotice({
    ...{ kind, audience, words: wordsFor(kind, audience) },
    deadline: '2026-11-30T17:00:00Z' as Instant,
    recipient: {
      name,
      email: isPemda ? 'maria@aru.example' : 'pembaca@djpk.example',
      zone: isPemda ? 'WIT' : 'WIB',
    },
    ...(kind.startsWith('letter') && { letter: A_LETTER }),
    ...{ otherNumber: 'K-2026-00007', referredTo: 'djpb', guestsListed: 5 },
    violation: 'Peserta 6 orang, batasnya 5 orang.',
    calendar: audience === 'secretariat' ? null : calendarOf(kind),
    reservation: {
      statusUrl: `https://sambang.example${page}/permohonan/K-2026-00042`,
      ...(isVideo(kind, audience) && { mode: 'videoConference', room: null, meetingUrl: LINK }),
      ...(UNPLANNED.includes(kind) && { start: null, end: null, room: null, narasumber: [] }),
    },
  });
}

/** The one who receives sees the link, the one who comes the room: both stand in the gallery. */
function isVideo(kind: NoticeKind, audience: NoticeAudience): boolean {
  return MEETING_LINK_KINDS.includes(kind) && audience === 'narasumber';
}

function calendarOf(kind: NoticeKind): NoticePayload['calendar'] {
  const hours = {
    start: '2026-12-07T03:00:00Z' as Instant,
    end: '2026-12-07T04:00:00Z' as Instant,
  };
  if (INVITING.includes(kind)) return { method: 'REQUEST', sequence: 1, ...hours };
  return TAKING_BACK.includes(kind) ? { method: 'CANCEL', sequence: 2, ...hours } : null;
}

const INVITING: readonly NoticeKind[] = [
  'reservationApproved',
  'reservationRescheduled',
  'reservationReassigned',
  'topicsJoined',
];

const TAKING_BACK: readonly NoticeKind[] = ['reservationCancelled', 'assignmentWithdrawn'];

/** Nothing is planned when they are told. */
const UNPLANNED: readonly NoticeKind[] = ['walkInRegistered'];
