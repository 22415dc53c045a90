import type { Instant } from '#app/domain/calendar/instant.ts';
import type { AccountNoticeKind } from '#app/domain/decisions/notice.ts';
import type { AccountNotice, Digest, DigestRow } from '#app/domain/decisions/notice-payload.ts';

/** Mail that is about no request, with everything it might tell. */
export function anAccountNotice(overrides: Partial<AccountNotice> = {}): AccountNotice {
  return {
    kind: 'signInCode',
    noticeId: 'N-0002',
    writtenAt: '2026-11-24T03:15:20Z' as Instant,
    audience: 'requester',
    recipient: { name: 'Maria Lestari', email: 'maria@aru.example', zone: 'WIT' },
    officeLabel: 'Kab. Kepulauan Aru',
    code: '004217',
    url: `https://sambang.example${ACCOUNT_PAGES[overrides.kind ?? 'signInCode']}`,
    until: '2026-11-24T03:25:20Z' as Instant,
    words: [],
    ...(overrides.kind === 'contactMoved' && {
      number: 'K-2026-00042',
      calendar: {
        ...{ method: 'CANCEL' as const, sequence: 1 },
        start: '2026-12-07T02:00:00Z' as Instant,
        end: '2026-12-07T04:00:00Z' as Instant,
      },
    }),
    ...(overrides.kind === 'morningDigest' && {
      audience: 'secretariat' as const,
      digest: aDigest(overrides.officeLabel ?? 'Kab. Kepulauan Aru'),
    }),
    ...overrides,
  };
}

const ACCOUNT_PAGES: Readonly<Record<AccountNoticeKind, string>> = {
  signInCode: '/masuk/instansi?kunci=rahasia',
  draftLink: '/permohonan/baru?kunci=rahasia',
  officerConfirmed: '/masuk/instansi',
  officerRefused: '/masuk/instansi',
  officerEnded: '/masuk/instansi',
  morningDigest: '/sekretariat',
  contactMoved: '/masuk/instansi',
};

/** A morning on which everything waits. */
function aDigest(officeLabel: string): Digest {
  const row = (number: string, over: Partial<DigestRow> = {}): DigestRow => {
    return { number, officeLabel, start: null, gaps: [], ...over };
  };
  return {
    answers: {
      overdue: [row('K-2026-00001')],
      today: [row('K-2026-00002'), row('K-2026-00003')],
      next: [row('K-2026-00004')],
    },
    unready: [
      row('K-2026-00005', {
        start: '2026-11-25T02:00:00Z' as Instant,
        gaps: ['narasumber', 'link'],
      }),
    ],
    next: '2026-11-25' as Digest['next'],
  };
}
