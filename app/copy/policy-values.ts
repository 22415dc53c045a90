import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { formatClock, formatSpan } from './dates.ts';
import { joinWords } from './numbers.ts';
import { GUEST_KIND_WORDS, SIGNATORY_WORDS } from './request-words.ts';
import { windowLines } from './service-hours.ts';

/** What the values of the rules are about, in the order in which the house reads and writes them. */
export const POLICY_GROUPS = [
  'guests',
  'hours',
  'terms',
  'letter',
  'capacity',
  'followUp',
] as const;
export type PolicyGroup = (typeof POLICY_GROUPS)[number];

export const POLICY_GROUP_TITLES: Readonly<Record<PolicyGroup, string>> = {
  guests: 'Batas tamu',
  hours: 'Waktu layanan',
  terms: 'Jangka waktu',
  letter: 'Surat',
  capacity: 'Kapasitas',
  followUp: 'Tindak lanjut',
};

/** How an address names the group on its page. */
export const POLICY_GROUP_ANCHORS: Readonly<Record<PolicyGroup, string>> = {
  guests: 'batas-tamu',
  hours: 'waktu-layanan',
  terms: 'jangka-waktu',
  letter: 'surat',
  capacity: 'kapasitas',
  followUp: 'tindak-lanjut',
};

interface ValueWords {
  readonly group: PolicyGroup;
  readonly subject: string;
  /** What hangs on it, where the name alone does not tell. */
  readonly hint?: string;
  /** The value with its unit; one line or more. */
  readonly says: (values: PolicyValues) => string | readonly string[];
}

const NONE = 'belum ada';

/** One entry per value, for the house; a new value does not compile unsaid. */
const WORDS: Readonly<Record<keyof PolicyValues, ValueWords>> = {
  guestLimitOrdinary: {
    group: 'guests',
    subject: 'Batas tamu tatap muka',
    says: ({ guestLimitOrdinary }) => `${guestLimitOrdinary} orang`,
  },
  guestLimitWithHead: {
    group: 'guests',
    subject: 'Batas tamu bila pimpinan hadir',
    hint: 'Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD.',
    says: ({ guestLimitWithHead }) => `${guestLimitWithHead} orang`,
  },
  videoParticipantLimit: {
    group: 'guests',
    subject: 'Peserta video conference',
    hint: 'Lebih dari itu hanya diingatkan, tidak menghalangi.',
    says: ({ videoParticipantLimit }) => `${videoParticipantLimit} peserta`,
  },
  countedGuestKinds: {
    group: 'guests',
    subject: 'Yang dihitung sebagai tamu',
    says: ({ countedGuestKinds }) =>
      joinWords(countedGuestKinds.map((kind) => GUEST_KIND_WORDS[kind])) || NONE,
  },
  companionLimit: {
    group: 'guests',
    subject: 'Pendamping',
    hint: 'Ajudan, protokol, pengemudi. Lebih dari itu hanya diingatkan.',
    says: ({ companionLimit }) => `${companionLimit} orang`,
  },
  serviceWindows: {
    group: 'hours',
    subject: 'Jam layanan',
    says: ({ serviceWindows }) => linesOr(windowLines(serviceWindows)),
  },
  ramadanWindows: {
    group: 'hours',
    subject: 'Jam layanan selama Ramadan',
    says: ({ ramadanWindows }) => linesOr(windowLines(ramadanWindows)),
  },
  ramadanPeriods: {
    group: 'hours',
    subject: 'Masa Ramadan',
    hint: 'Menurut pengumuman Pemerintah, satu baris tiap tahun.',
    says: ({ ramadanPeriods }) =>
      linesOr(ramadanPeriods.map(({ from, to }) => formatSpan(from, to))),
  },
  slotMinutes: {
    group: 'hours',
    subject: 'Lama satu sesi',
    says: ({ slotMinutes }) => `${slotMinutes} menit`,
  },
  noticeWorkdays: {
    group: 'terms',
    subject: 'Pengajuan paling lambat',
    hint: 'Hari kerja antara permohonan diterima dan konsultasi.',
    says: ({ noticeWorkdays: { tatapMuka, videoConference } }) => [
      `Tatap muka: ${tatapMuka} hari kerja sebelumnya`,
      `Video conference: ${videoConference} hari kerja sebelumnya`,
    ],
  },
  horizonDays: {
    group: 'terms',
    subject: 'Jadwal paling jauh',
    says: ({ horizonDays }) => `${horizonDays} hari kalender ke depan`,
  },
  promiseWorkdays: {
    group: 'terms',
    subject: 'Janji jawaban',
    hint: 'Lewat dari itu permohonan disebut terlambat.',
    says: ({ promiseWorkdays }) => `${promiseWorkdays} hari kerja`,
  },
  offerAnswerWorkdays: {
    group: 'terms',
    subject: 'Jawaban atas tawaran jadwal',
    says: ({ offerAnswerWorkdays }) => `${offerAnswerWorkdays} hari kerja`,
  },
  correctionWorkdays: {
    group: 'terms',
    subject: 'Perbaikan permohonan',
    says: ({ correctionWorkdays }) => `${correctionWorkdays} hari kerja`,
  },
  guestListCloses: {
    group: 'terms',
    subject: 'Daftar peserta ditutup',
    says: ({ guestListCloses: { workdaysBefore, at } }) =>
      `${workdaysBefore} hari kerja sebelumnya, pukul ${formatClock(at)} ${OFFICE_ZONE}`,
  },
  graceMinutes: {
    group: 'terms',
    subject: 'Toleransi keterlambatan',
    says: ({ graceMinutes }) => `${graceMinutes} menit setelah jam mulai`,
  },
  letterMaxAgeDays: {
    group: 'letter',
    subject: 'Umur surat',
    says: ({ letterMaxAgeDays }) => `paling lama ${letterMaxAgeDays} hari kalender`,
  },
  acceptedSignatories: {
    group: 'letter',
    subject: 'Penanda tangan yang diterima',
    hint: 'Pejabat lain: pemohon diminta memberi penjelasan.',
    says: ({ acceptedSignatories }) =>
      joinWords(acceptedSignatories.map((office) => SIGNATORY_WORDS[office])) || NONE,
  },
  tatapMukaPerDay: {
    group: 'capacity',
    subject: 'Tatap muka sehari',
    hint: 'Di seluruh kantor.',
    says: ({ tatapMukaPerDay }) => `${tatapMukaPerDay} konsultasi`,
  },
  openRequestsPerOffice: {
    group: 'capacity',
    subject: 'Permohonan berjalan tiap instansi',
    says: ({ openRequestsPerOffice }) => `${openRequestsPerOffice} permohonan sekaligus`,
  },
  violationReplyWorkdays: {
    group: 'followUp',
    subject: 'Tanggapan atas ketidaksesuaian',
    says: ({ violationReplyWorkdays }) => `${violationReplyWorkdays} hari kerja`,
  },
  repeatedViolations: {
    group: 'followUp',
    subject: 'Ketidaksesuaian berulang',
    says: ({ repeatedViolations: { count, months } }) => `${count} kali dalam ${months} bulan`,
  },
  farZones: {
    group: 'followUp',
    subject: 'Zona yang dianjurkan memakai video conference',
    says: ({ farZones }) => joinWords(farZones) || NONE,
  },
};

/** Every value of a group, in order. */
export function policyKeysOf(group: PolicyGroup): (keyof PolicyValues)[] {
  const keys = Object.keys(WORDS) as (keyof PolicyValues)[];
  return keys.filter((key) => WORDS[key].group === group);
}

export function policySubject(key: keyof PolicyValues): string {
  return WORDS[key].subject;
}

export function policyHint(key: keyof PolicyValues): string | undefined {
  return WORDS[key].hint;
}

/** The value in words, a line or more. */
export function policyValueLines(key: keyof PolicyValues, values: PolicyValues): readonly string[] {
  return [WORDS[key].says(values)].flat();
}

function linesOr(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [NONE] : lines;
}
