import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { HeadClaim } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { RivalOutcome } from '#app/domain/schedule/rivals.ts';

/** What a page says that decides when, with whom and where. */
export interface PlanPageWords {
  readonly title: string;
  /** What happens then, and to whom. */
  readonly explanation: string;
  readonly button: string;
  /** Label and hint of the words that go with it; null where there are none. */
  readonly words: { readonly label: string; readonly hint: string } | null;
}

export const PLAN_PAGES = {
  approve: {
    title: 'Setujui permohonan',
    explanation: 'Pemohon dan narasumber menerima surel beserta undangan kalender.',
    button: 'Setujui',
    words: null,
  },
  offer: {
    title: 'Tawarkan jadwal lain',
    explanation:
      'Pemohon menerima tawaran ini melalui surel dan menjawabnya sendiri. Selama itu tempatnya ditahan.',
    button: 'Kirim tawaran',
    words: {
      label: 'Pesan kepada pemohon',
      hint: 'Misalnya mengapa waktu atau cara yang diminta belum dapat dipenuhi. Disampaikan apa adanya.',
    },
  },
  reschedule: {
    title: 'Jadwalkan ulang',
    explanation:
      'Jadwal lama dilepas dan jadwal baru langsung berlaku. Pemohon dan narasumber menerima undangan kalender yang diperbarui.',
    button: 'Pindahkan jadwal',
    words: {
      label: 'Alasan perpindahan',
      hint: 'Disampaikan apa adanya kepada pemohon dan narasumber.',
    },
  },
  reassign: {
    title: 'Ganti penugasan',
    explanation:
      'Waktunya tetap. Yang bergabung menerima undangan, yang digantikan menerima pembatalan, dan pemohon diberi tahu.',
    button: 'Simpan penugasan',
    words: {
      label: 'Alasan penggantian',
      hint: 'Disampaikan apa adanya kepada pemohon dan narasumber.',
    },
  },
} as const satisfies Record<string, PlanPageWords>;

export type PlanVerb = keyof typeof PLAN_PAGES;

/** The same page where it decides what a pemda wants changed. */
export const DECIDE_CHANGE = {
  title: 'Putuskan permintaan perubahan',
  explanation:
    'Jadwal lama tetap berlaku sampai Anda memutuskan. Begitu disetujui, tempat lama dilepas dan semua pihak menerima undangan kalender yang diperbarui.',
  button: 'Setujui perubahan',
  words: null,
} as const satisfies PlanPageWords;

/** The same page's other answer. */
export const KEEP_OLD = {
  title: 'Jika perubahan belum dapat dipenuhi',
  explanation: 'Pemohon menerima surel dengan alasan di bawah ini.',
  reason: 'Alasan',
  reasonHint: 'Disampaikan apa adanya kepada pemohon.',
  button: 'Pertahankan jadwal lama',
} as const;

const SLOT_REASONS: Partial<Readonly<Record<RuleCode, string>>> = {
  NON_WORKING_DAY: 'Hari libur',
  NOTICE_TOO_SHORT: 'Sudah lewat',
  SLOT_CLOSED: 'Layanan ditutup pada waktu itu',
  DAILY_CAPACITY_REACHED: 'Kuota tatap muka hari itu sudah penuh',
  NARASUMBER_BUSY: 'Semua narasumber topik ini sudah bertugas',
  OUTSIDE_SERVICE_HOURS: 'Di luar jam layanan',
};

/** Why a slot is not simply to be had, in a few words for staff. */
export function slotReasonText(reason: RuleCode): string {
  return SLOT_REASONS[reason] ?? 'Belum tersedia';
}

/** "2 dari 4 tatap muka hari itu terisi" */
export function seatsText(taken: number, capacity: number): string {
  return `${taken} dari ${capacity} tatap muka hari itu terisi`;
}

/** "juga diminta 2 permohonan lain"; null where nobody else wants it. */
export function alsoWantedText(others: number): string | null {
  return others === 0 ? null : `juga diminta ${others} permohonan lain`;
}

/**
 * What becomes of another request that wants the slot.
 * @param next their best other wish that can still be had: its rank, and its time in words
 */
export function rivalOutcomeText(
  { left, untouched }: RivalOutcome,
  mode: MeetingMode,
  next: { readonly rank: number; readonly when: string } | null,
): string {
  const wishes =
    next !== null
      ? `pilihan ke-${next.rank} mereka, ${next.when}, masih kosong`
      : untouched.length === 0
        ? 'tidak ada pilihan waktu lain'
        : 'tidak ada pilihan lain yang kosong';
  if (left === 'dayFull') return `Hari itu menjadi penuh baginya; ${wishes}.`;
  const needs = mode === 'tatapMuka' ? 'narasumber dan ruang lain' : 'narasumber lain';
  return `Masih dapat dilayani pada waktu yang sama dengan ${needs}; ${wishes}.`;
}

/** Says whose findings are shown, and that a click asks again. */
export const CHECKED_AGAIN =
  'Berlaku untuk pilihan yang tampil saat halaman dibuka. Semuanya diperiksa sekali lagi saat Anda memutuskan.';

/** Where nothing stands in the way of the chosen plan. */
export const NOTHING_IN_THE_WAY = 'Tidak ada yang menghalangi.';

/** Guests counted by kind: "3 peserta". */
export const GUEST_KIND_WORDS: Readonly<Record<GuestKind, string>> = {
  participant: 'peserta',
  companion: 'pendamping',
  thirdParty: 'pihak ketiga',
};

/** What was said of the Kepala Daerah or Pimpinan; null where nothing was. */
export function headClaimText(claim: HeadClaim | null): string | null {
  switch (claim?.claim) {
    case 'attends':
      return 'Kepala Daerah atau Pimpinan dinyatakan hadir';
    case 'represented':
      return 'Kepala Daerah atau Pimpinan dinyatakan diwakili';
    default:
      return null;
  }
}
