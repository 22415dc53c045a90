import type { Status } from '#app/domain/reservation/status.ts';
import { CHANNELS, FREE_OF_CHARGE, OFFICE_NAME } from './office-address.ts';

/** What a message about a request is made of; times are already in the words of its reader. */
export interface NewsFacts {
  readonly number: string;
  readonly contactName: string | null;
  readonly officeLabel: string;
  readonly status: Status;
  /** The planned or offered time. */
  readonly when: string | null;
  readonly place: string | null;
  readonly meetingUrl: string | null;
  /** Until when an answer or a correction is waited for, or ours is promised. */
  readonly until: string | null;
  /** Words of a person: what to correct, why not. */
  readonly reasons: readonly string[];
  readonly url: string;
}

type Say = (facts: NewsFacts) => readonly (string | null)[];

const lines = (reasons: readonly string[]): string[] => reasons.map((reason) => `- ${reason}`);
const until = (words: string, { until: moment }: NewsFacts): string | null =>
  moment === null ? null : `${words} ${moment}.`;

const received: Say = (facts) => [
  'sudah kami terima dan sedang kami periksa.',
  until('Kami menjawab paling lambat', facts),
];
const ended: Say = () => ['sudah berakhir.'];
const withReasons =
  (what: string, next: string | null = null): Say =>
  ({ reasons }) => [what, ...lines(reasons), next];

const NEWS: Readonly<Record<Status, Say>> = {
  draft: () => ['belum dikirim.'],
  submitted: received,
  inReview: received,
  returned: (facts) => [
    'perlu dilengkapi:',
    ...lines(facts.reasons),
    until('Mohon dilengkapi paling lambat', facts),
  ],
  verified: (facts) => [
    'suratnya sudah terverifikasi dan sedang kami jadwalkan.',
    until('Kami menjawab paling lambat', facts),
  ],
  offered: (facts) => [
    'belum dapat dijadwalkan pada waktu yang diminta. Kami menawarkan jadwal berikut:',
    facts.when,
    until('Mohon diterima atau ditolak paling lambat', facts),
  ],
  onHold: withReasons('kami tunda untuk sementara:'),
  approved: (facts) => [
    'sudah terjadwal:',
    facts.when,
    facts.meetingUrl ?? facts.place,
    facts.place === null
      ? null
      : 'Mohon melapor ke resepsionis di Lantai 9. Kehadiran peserta diperiksa menurut daftar yang Bapak/Ibu sampaikan.',
  ],
  arrived: () => ['sedang berlangsung.'],
  inProgress: () => ['sedang berlangsung.'],
  completed: () => [
    'sudah selesai. Terima kasih atas kedatangan Bapak/Ibu; mohon kesediaannya menilai layanan kami.',
  ],
  noShow: () => [
    'tercatat tidak hadir. Jika ada penjelasan, mohon disampaikan kepada Sekretariat.',
  ],
  rejected: withReasons('belum dapat kami penuhi:', 'Bapak/Ibu dapat mengajukan permohonan baru.'),
  withdrawn: () => ['sudah dicabut sesuai permintaan.'],
  cancelledByPemda: () => ['sudah dibatalkan sesuai permintaan.'],
  cancelledByOffice: withReasons(
    'terpaksa kami batalkan:',
    'Mohon maaf atas ketidaknyamanannya. Permohonan baru akan kami bantu jadwalkan.',
  ),
  expired: () => ['berakhir karena batas waktunya sudah lewat. Permohonan baru dapat diajukan.'],
  referred: withReasons('kami teruskan ke layanan yang berwenang:'),
  merged: () => ['kami gabungkan dengan permohonan lain dari daerah yang sama.'],
  walkIn: () => ['sedang menunggu keputusan penerimaan di resepsionis.'],
  refusedAtDoor: ended,
};

/** The news of a request's present state as plain text, to be pasted into a chat. */
export function requestNews(facts: NewsFacts): string {
  const { number, contactName, officeLabel, status, url } = facts;
  const [first, ...more] = NEWS[status](facts);
  return [
    `Yth. Bapak/Ibu${contactName === null ? '' : ` ${contactName}`},`,
    '',
    `Permohonan konsultasi ${officeLabel} nomor ${number} ${first ?? ''}`,
    ...more,
    '',
    `Selengkapnya: ${url}`,
    '',
    `${OFFICE_NAME}. ${FREE_OF_CHARGE} ${CHANNELS}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
