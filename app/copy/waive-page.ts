import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { WaivableBy } from '#app/domain/compliance/rule.ts';
import { ROLE_WORDS } from './people.ts';

export const WAIVE_PAGE = {
  title: 'Pengecualian',
  explanation:
    'Pengecualian membolehkan satu permohonan melewati ketentuan tertentu. Pengecualian tercatat atas nama Anda beserta alasannya dan tidak dapat dihapus.',
  choose: 'Ketentuan yang dikecualikan',
  reason: 'Alasan',
  reasonHint:
    'Tersimpan dalam riwayat permohonan dan terbaca auditor. Tidak disampaikan kepada pemohon.',
  button: 'Catat pengecualian',
  noneTitle: 'Tidak ada ketentuan yang menghalangi',
  none: 'Permohonan ini tidak memerlukan pengecualian saat ini.',
} as const;

const NAMES: Partial<Readonly<Record<RuleCode, string>>> = {
  LETTER_MISSING: 'Surat permintaan',
  LETTER_INCOMPLETE: 'Kelengkapan surat',
  LETTER_DATE_IN_FUTURE: 'Tanggal surat',
  GUEST_LIMIT_EXCEEDED: 'Batas jumlah tamu',
  NOTICE_TOO_SHORT: 'Tenggang waktu pengajuan',
  BEYOND_HORIZON: 'Jangkauan tanggal',
  NON_WORKING_DAY: 'Hari kerja',
  OUTSIDE_SERVICE_HOURS: 'Jam layanan',
  DAILY_CAPACITY_REACHED: 'Kuota tatap muka sehari',
};

/** A rule that can be let pass, in two or three words. */
export function waivedRuleName(code: RuleCode): string {
  return NAMES[code] ?? code;
}

/** What is let pass ahead of the visit, where no fault is seen yet. */
export const AHEAD_TEXT: Partial<Readonly<Record<RuleCode, string>>> = {
  GUEST_LIMIT_EXCEEDED:
    'Membolehkan tamu di atas batas pada hari kunjungan. Bila daftar tamunya sendiri melebihi batas, pengecualian sebelum hari itu hanya berlaku untuk daftar tersebut; selain itu, untuk rombongan yang sedang di meja penerima tamu. Jumlah yang datang tetap dicatat.',
};

/** Who may let a rule pass: "Hanya kepala bagian yang dapat mengecualikannya." */
export function whoMayWaive(by: WaivableBy): string {
  return by === null
    ? 'Tidak dapat dikecualikan; perbaiki penyebabnya.'
    : `Hanya ${ROLE_WORDS[by]} yang dapat mengecualikannya.`;
}
