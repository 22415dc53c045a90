import type { ConfirmationFacts } from '#app/copy/confirmation-paper.ts';
import type { OfficeRecord } from '#app/documents/office-record.ts';
import type { PaperGuest, PaperVisit } from '#app/documents/desk/visit.ts';
import type { PaperCode } from '#app/documents/paper/checkable.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** When every specimen is drawn up. */
export const DRAWN_AT = '2026-12-07T01:50:00Z' as Instant;

export const ADDRESS = 'https://sambang.kemenkeu.go.id/keaslian/7K3MX2Q9ATB4RWZ6HYN58CVDPE';

export const CODE: PaperCode = {
  grouped: '7K3MX-2Q9AT-B4RWZ-6HYN5-8CVDPE',
  address: ADDRESS,
  typedAt: 'https://sambang.kemenkeu.go.id/keaslian',
};

const UNBROKEN = 'Panjang'.padEnd(200, 'g');

/** Names as people and mischief give them, each with the words that paper can carry. */
export const HOSTILE: readonly (readonly [given: string, printed: string])[] = [
  ['Siti "Nur" <b>Aini</b> & Rekan', 'Siti "Nur" <b>Aini</b> & Rekan'],
  ['\u202eBalik\u200b \u2066Nama', 'Balik Nama'],
  ['😀 Emoji', '□ Emoji'],
  ['Nurʼāini é Ngô Thị Ế', 'Nur’āini é Ngô Thị Ế'],
  ['=HYPERLINK("http://jahat.example")', '=HYPERLINK("http://jahat.example")'],
  [UNBROKEN, UNBROKEN],
];

const JABATAN = [
  'Kepala Badan Pengelolaan Keuangan dan Pendapatan Daerah',
  'Sekretaris Daerah',
  'Kepala Bidang Anggaran dan Perbendaharaan',
  'Staf',
];

/** So many guests with common names, the last of them companions. */
export function guestsNamed(count: number): PaperGuest[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Peserta Bernama Cukup Panjang ${index + 1}, S.E., M.Si.`,
    jabatan: JABATAN[index % JABATAN.length] ?? null,
    kind: index < 5 ? 'participant' : 'companion',
  }));
}

export const hostileGuests: PaperGuest[] = HOSTILE.map(([name]) => ({
  ...{ name, jabatan: '"><img src=x onerror=alert(1)>', kind: 'participant' },
}));

export const LONG_OFFICE =
  'Kab. Kepulauan Siau Tagulandang Biaro (Badan Pengelolaan Keuangan, Pendapatan, dan Aset Daerah)';

const LONG_TOPIC =
  'Penyaluran dan pertanggungjawaban Dana Alokasi Khusus fisik bidang kesehatan dan pendidikan tahun anggaran 2026 yang belum terserap';

export const visit: PaperVisit = {
  number: 'K-2026-00042',
  office: LONG_OFFICE,
  day: 'Senin, 7 Desember 2026',
  when: 'Senin, 7 Desember 2026, 09.00–10.00 WIB',
  place:
    'Ruang Merapi, Lantai 9, Gedung Radius Prawiro, Jalan Dr. Wahidin Raya No. 1, Jakarta Pusat',
  room: 'Ruang Merapi',
  topics: `Dana Alokasi Umum, ${LONG_TOPIC}`,
  units: 'Direktorat Dana Transfer Umum, Direktorat Pembiayaan dan Perekonomian Daerah',
};

export const confirmed: ConfirmationFacts = {
  ...{ number: visit.number, office: LONG_OFFICE, day: visit.day },
  hours: '09.00–10.00 WIB (10.00–11.00 WITA)',
  modeName: 'Tatap muka',
  place: visit.place,
  roomKnown: true,
  topics: ['Dana Alokasi Umum', LONG_TOPIC],
  narasumber: ['Ibu Narasumber Pertama', 'Bapak Narasumber Kedua'],
  sittings: [
    '09.00–09.30 WIB, Ruang Merapi, Dana Alokasi Umum',
    '09.30–10.00 WIB, Ruang Rinjani, Dana Alokasi Khusus',
  ],
  guests: guestsNamed(5),
  guestCount: null,
  limit: {
    ...{ mode: 'tatapMuka', ordinary: 5, withHead: 10, isWaived: false, basis: 'SE-1/PK.1/2023' },
  },
};

const videoLimit = { ...confirmed.limit, mode: 'videoConference', withHead: null } as const;

export const byVideo: ConfirmationFacts = {
  ...confirmed,
  ...{ modeName: 'Video conference', place: null, sittings: [], guests: guestsNamed(40) },
  limit: videoLimit,
};

const RECORDED: OfficeRecord['requests'][number] = {
  ...{ number: 'K-2026-00042', officeLabel: LONG_OFFICE, receivedAt: DRAWN_AT, mode: 'tatapMuka' },
  ...{ topics: ['Dana Alokasi Umum', LONG_TOPIC], status: 'noShow', startsAt: DRAWN_AT },
  ...{ registered: 5, admitted: 0 },
  decisions: [
    { at: DRAWN_AT, action: 'reservation.approved', reason: null, asked: [] },
    { at: DRAWN_AT, action: 'reservation.cancelled', reason: 'Ruang dipakai.', asked: [] },
  ],
  violations: [{ code: 'NO_SHOW', params: {}, status: 'released', reply: 'Pesawat batal.' }],
  rating: { service: 4, substance: 5, remark: HOSTILE[0]?.[0] ?? null },
};

export const record: OfficeRecord = {
  ...{ officeName: 'Kab. Kepulauan Sangihe', zone: 'WITA', at: DRAWN_AT },
  requests: Array.from({ length: 3 }, () => RECORDED),
};
