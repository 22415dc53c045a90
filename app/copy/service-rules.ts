import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { Policy, PolicyValues } from '#app/domain/policy/policy.ts';
import { basisWords } from './basis.ts';
import { formatClock, formatSpan } from './dates.ts';
import { joinWords } from './numbers.ts';
import { GUEST_KIND_WORDS, SIGNATORY_WORDS } from './request-words.ts';
import { windowLines } from './service-hours.ts';

/** What a rule in force is about; the public page shows them in this order. */
export const RULE_GROUPS = ['time', 'letter', 'guests', 'deadlines'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

export const RULE_GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  time: 'Waktu layanan',
  letter: 'Surat permintaan',
  guests: 'Peserta',
  deadlines: 'Tenggat',
};

/** One rule in force, as a pemda reads it. */
export interface ServiceRule {
  readonly key: keyof PolicyValues;
  readonly subject: string;
  /** One line or more. */
  readonly says: readonly string[];
  readonly basis: string;
}

interface RuleWords {
  readonly group: RuleGroup;
  readonly subject: string;
  readonly says: (values: PolicyValues) => string | readonly string[];
}

/** Every value of the policy is told here or, for a reason, not: a new one does not compile unsaid. */
const WORDS: Readonly<Record<keyof PolicyValues, RuleWords | null>> = {
  serviceWindows: {
    group: 'time',
    subject: 'Jam layanan',
    says: ({ serviceWindows }) => windowLines(serviceWindows),
  },
  ramadanWindows: {
    group: 'time',
    subject: 'Jam layanan selama Ramadan',
    says: ({ ramadanWindows, ramadanPeriods }) => [
      ...windowLines(ramadanWindows),
      ...ramadanPeriods.map(({ from, to }) => `Berlaku ${formatSpan(from, to)}`),
    ],
  },
  slotMinutes: {
    group: 'time',
    subject: 'Lama konsultasi',
    says: ({ slotMinutes }) => `${slotMinutes} menit setiap sesi`,
  },
  noticeWorkdays: {
    group: 'time',
    subject: 'Waktu paling cepat',
    says: ({ noticeWorkdays: { videoConference, tatapMuka } }) => [
      `Video conference: ${videoConference} hari kerja setelah permohonan diterima`,
      `Tatap muka: ${tatapMuka} hari kerja setelah permohonan diterima`,
    ],
  },
  horizonDays: {
    group: 'time',
    subject: 'Waktu paling jauh',
    says: ({ horizonDays }) => `${horizonDays} hari kalender ke depan`,
  },
  tatapMukaPerDay: {
    group: 'time',
    subject: 'Tatap muka sehari',
    says: ({ tatapMukaPerDay }) => `Paling banyak ${tatapMukaPerDay} konsultasi di seluruh kantor`,
  },
  letterMaxAgeDays: {
    group: 'letter',
    subject: 'Umur surat',
    says: ({ letterMaxAgeDays }) =>
      `Paling lama ${letterMaxAgeDays} hari kalender saat diajukan, dan tidak bertanggal kemudian`,
  },
  acceptedSignatories: {
    group: 'letter',
    subject: 'Penanda tangan',
    says: ({ acceptedSignatories }) => [
      joinWords(acceptedSignatories.map((office) => SIGNATORY_WORDS[office])),
      'Bila pejabat lain, kami minta penjelasan lebih dahulu',
    ],
  },
  guestLimitOrdinary: {
    group: 'guests',
    subject: 'Tatap muka',
    says: ({ guestLimitOrdinary }) => `Paling banyak ${guestLimitOrdinary} orang`,
  },
  guestLimitWithHead: {
    group: 'guests',
    subject: 'Tatap muka yang dihadiri pimpinan',
    says: ({ guestLimitWithHead }) =>
      `Paling banyak ${guestLimitWithHead} orang bila Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD benar-benar hadir; kehadirannya diperiksa di tempat`,
  },
  videoParticipantLimit: {
    group: 'guests',
    subject: 'Video conference',
    says: ({ videoParticipantLimit }) => `Sebaiknya paling banyak ${videoParticipantLimit} peserta`,
  },
  countedGuestKinds: {
    group: 'guests',
    subject: 'Yang dihitung',
    says: ({ countedGuestKinds }) =>
      capitalised(joinWords(countedGuestKinds.map((kind) => GUEST_KIND_WORDS[kind]))),
  },
  companionLimit: {
    group: 'guests',
    subject: 'Pendamping',
    says: ({ companionLimit, countedGuestKinds }) =>
      `Ajudan, protokol, dan pengemudi dicantumkan dalam daftar${countedGuestKinds.includes('companion') ? '' : ', tidak dihitung'}; sebaiknya paling banyak ${companionLimit} orang`,
  },
  guestListCloses: {
    group: 'guests',
    subject: 'Daftar peserta ditutup',
    says: ({ guestListCloses: { workdaysBefore, at } }) =>
      `${workdaysBefore} hari kerja sebelum konsultasi, pukul ${formatClock(at)} ${OFFICE_ZONE}`,
  },
  promiseWorkdays: {
    group: 'deadlines',
    subject: 'Jawaban kami',
    says: ({ promiseWorkdays }) => `Paling lambat ${afterWorkdays(promiseWorkdays)} diterima`,
  },
  offerAnswerWorkdays: {
    group: 'deadlines',
    subject: 'Jawaban Anda atas tawaran jadwal',
    says: ({ offerAnswerWorkdays }) =>
      `Paling lambat ${afterWorkdays(offerAnswerWorkdays)} ditawarkan; sampai saat itu tempatnya kami tahan`,
  },
  correctionWorkdays: {
    group: 'deadlines',
    subject: 'Perbaikan permohonan',
    says: ({ correctionWorkdays }) =>
      `Paling lambat ${afterWorkdays(correctionWorkdays)} dikembalikan; tempatnya dalam antrean tetap`,
  },
  violationReplyWorkdays: {
    group: 'deadlines',
    subject: 'Tanggapan atas ketidaksesuaian',
    says: ({ violationReplyWorkdays }) =>
      `Paling lambat ${afterWorkdays(violationReplyWorkdays)} diberitahukan`,
  },
  graceMinutes: {
    group: 'deadlines',
    subject: 'Keterlambatan',
    says: ({ graceMinutes }) =>
      `Sampai ${graceMinutes} menit setelah jam mulai. Terlambat atau berhalangan? Mohon kabari kami sebelum jam mulai`,
  },
  openRequestsPerOffice: {
    group: 'deadlines',
    subject: 'Permohonan yang masih berjalan',
    says: ({ openRequestsPerOffice }) =>
      `Paling banyak ${openRequestsPerOffice} sekaligus untuk satu instansi`,
  },
  // Told with the hours of Ramadan.
  ramadanPeriods: null,
  // Only weigh in the office's own advice, by people.
  repeatedViolations: null,
  farZones: null,
};

/** The rules in force of one kind, in the words of the public page. */
export function serviceRules(policy: Policy, group: RuleGroup): ServiceRule[] {
  const keys = Object.keys(WORDS) as (keyof PolicyValues)[];
  return keys.flatMap((key) => {
    const words = WORDS[key];
    if (words?.group !== group) return [];
    const says = [words.says(policy.values)].flat();
    return [{ key, subject: words.subject, says, basis: basisWords(policy.basis[key]) }];
  });
}

/** "3 hari kerja setelah". */
export function afterWorkdays(count: number): string {
  return `${count} hari kerja setelah`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
