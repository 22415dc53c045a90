import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { CHANNELS, FREE_OF_CHARGE, OFFICE_NAME, FLOOR } from './office-address.ts';

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
  readonly mode: MeetingMode;
  /** "waktu dan peserta": what the pemda has still to say of a request that was entered for it. */
  readonly missing: string | null;
  /** A change of the planned time was asked for and is not decided. */
  readonly changing: boolean;
  /** Until when an answer or a correction is waited for, or ours is promised. */
  readonly until: string | null;
  /** Words of a person: what to correct, why not. */
  readonly reasons: readonly string[];
  /** The request's page, without anything that would open it to whoever reads the chat. */
  readonly url: string;
  /** Where an office signs in with a code by mail. */
  readonly signInUrl: string;
}

type Say = (facts: NewsFacts) => readonly (string | null)[];

const lines = (reasons: readonly string[]): string[] => reasons.map((reason) => `- ${reason}`);
const until = (words: string, { until: moment }: NewsFacts): string | null =>
  moment === null ? null : `${words} ${moment}.`;

const received: Say = (facts) => [
  facts.missing === null
    ? 'sudah kami terima dan sedang kami periksa.'
    : `sudah kami catat. Agar dapat dijadwalkan, mohon lengkapi ${facts.missing}, melalui halaman di bawah ini atau dengan membalas pesan ini.`,
  until('Kami menjawab paling lambat', facts),
];
const ended: Say = () => ['sudah berakhir.'];
const withReasons =
  (what: string, next: string | null = null): Say =>
  ({ reasons }) => [reasons.length === 0 ? `${what}.` : `${what}:`, ...lines(reasons), next];

const NEWS: Readonly<Record<Status, Say>> = {
  draft: () => ['belum dikirim.'],
  submitted: received,
  inReview: received,
  returned: (facts) => [
    facts.reasons.length === 0 ? 'perlu dilengkapi.' : 'perlu dilengkapi:',
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
  onHold: withReasons('kami tunda untuk sementara', 'Kami mengabari Bapak/Ibu begitu dilanjutkan.'),
  approved: (facts) => [
    'sudah terjadwal:',
    facts.when,
    whereTo(facts),
    facts.mode === 'videoConference'
      ? null
      : `Mohon melapor ke resepsionis di ${FLOOR}. Kehadiran peserta diperiksa menurut daftar yang Bapak/Ibu sampaikan.`,
    facts.changing
      ? 'Permintaan perubahannya sedang kami putuskan; sampai dijawab, jadwal ini tetap berlaku.'
      : null,
  ],
  arrived: () => ['sedang berlangsung.'],
  inProgress: () => ['sedang berlangsung.'],
  completed: ({ mode }) => [
    `sudah selesai. Terima kasih atas ${mode === 'tatapMuka' ? 'kedatangan' : 'waktu'} Bapak/Ibu; mohon kesediaannya menilai layanan kami.`,
  ],
  noShow: () => [
    'tercatat tidak hadir. Jika ada penjelasan, mohon disampaikan kepada Sekretariat.',
  ],
  rejected: withReasons('belum dapat kami penuhi', 'Bapak/Ibu dapat mengajukan permohonan baru.'),
  withdrawn: () => ['sudah dicabut sesuai permintaan.'],
  cancelledByPemda: () => ['sudah dibatalkan sesuai permintaan.'],
  cancelledByOffice: withReasons(
    'terpaksa kami batalkan',
    'Mohon maaf atas ketidaknyamanannya. Permohonan baru akan kami bantu jadwalkan.',
  ),
  expired: () => ['berakhir karena batas waktunya sudah lewat. Permohonan baru dapat diajukan.'],
  referred: withReasons('kami teruskan ke layanan yang berwenang'),
  merged: () => ['kami gabungkan dengan permohonan lain dari daerah atau instansi yang sama.'],
  walkIn: () => ['sedang menunggu keputusan penerimaan di resepsionis.'],
  refusedAtDoor: ended,
};

/** Whoever wrote "Ibu" before their name is not called so twice. */
function addressed(name: string | null): string {
  if (name === null) return 'Bapak/Ibu';
  return /^(bapak|ibu|bpk|sdr)\b/i.test(name) ? name : `Bapak/Ibu ${name}`;
}

/** The link, or the place; where neither is known yet, that it follows. */
function whereTo({ mode, meetingUrl, place }: NewsFacts): string | null {
  if (mode === 'tatapMuka') return place;
  return meetingUrl ?? 'Tautan video conference menyusul melalui surel.';
}

/** The news of a request's present state as plain text, to be pasted into a chat. */
export function requestNews(facts: NewsFacts): string {
  const { number, contactName, officeLabel, status, url, signInUrl } = facts;
  const [first, ...more] = NEWS[status](facts);
  return [
    `Yth. ${addressed(contactName)},`,
    '',
    `Permohonan konsultasi ${officeLabel} nomor ${number} ${first ?? ''}`,
    ...more,
    '',
    `Selengkapnya: ${url}`,
    `Halaman itu terbuka lewat tautan di surel kami yang terakhir, atau dengan masuk memakai surel instansi di ${signInUrl}`,
    '',
    `${OFFICE_NAME}. ${FREE_OF_CHARGE} ${CHANNELS}`,
  ]
    .filter((line) => line !== null)
    .join('\n');
}
