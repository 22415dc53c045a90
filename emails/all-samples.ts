import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { ACCOUNT_NOTICE_KINDS } from '#app/domain/decisions/notice.ts';
import type { NoticePayload, OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { anAccountNotice } from './account-samples.ts';
import { AUDIENCES, KINDS, sampleOf } from './samples.ts';

interface Sample {
  readonly key: string;
  readonly payload: OutboxPayload;
}

/** Every mail by its sample: of each kind one for each of those it is for, and what differs much. */
export function allSamples(): Sample[] {
  return [
    ...KINDS.flatMap((kind) =>
      AUDIENCES[kind].map((to) => ({ key: `${kind}-${to}`, payload: sampleOf(kind, to) })),
    ),
    ...otherWise(),
    ...ACCOUNT_NOTICE_KINDS.map((kind) => ({ key: kind, payload: anAccountNotice({ kind }) })),
  ];
}

/** The same news on an occasion on which it reads otherwise. */
function otherWise(): Sample[] {
  return [
    like('reservationApproved', 'video', {}, { ...VIDEO, meetingUrl: null }),
    like('reservationApproved', 'dua-sesi', {}, { sittings: SITTINGS, end: SITTINGS[1].end }),
    like('reservationCancelled', 'video', {}, VIDEO),
    like('guestListClosing', 'kosong', { guestsListed: 0 }),
    like('reservationReassigned', 'peserta-juga', { guestsToo: true }),
    like('topicsJoined', 'belum-terjadwal', { calendar: null }, { start: null, end: null }),
    like('letterSigned', 'pengganti', { letter: { ...NEWER, replaces: OLDER } }),
    like('letterWithdrawn', 'batal', { letter: { ...OLDER, appointment: 'off' } }),
  ];
}

function like(
  kind: NoticePayload['kind'],
  occasion: string,
  told: Partial<NoticePayload>,
  reservation: Partial<NoticePayload['reservation']> = {},
): Sample {
  const sample = sampleOf(kind, 'requester');
  return {
    key: `${kind}-requester-${occasion}`,
    payload: { ...sample, ...told, reservation: { ...sample.reservation, ...reservation } },
  };
}

const VIDEO = { mode: 'videoConference', room: null } as const;

const SITTINGS = [
  {
    start: '2026-12-07T03:00:00Z' as Instant,
    end: '2026-12-07T04:00:00Z' as Instant,
    room: 'Rinjani',
    narasumber: ['Budi Santoso'],
  },
  {
    start: '2026-12-07T04:00:00Z' as Instant,
    end: '2026-12-07T05:00:00Z' as Instant,
    room: 'Semeru',
    narasumber: ['Sri Wahyuni'],
  },
] as const;

const NEWER = { number: 'S-12/PK.1/2026', date: '2026-11-23' as LocalDate };
const OLDER = { number: 'S-9/PK.1/2026', date: '2026-11-20' as LocalDate };
