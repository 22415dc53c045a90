import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';

/** Lanes that are neither a room nor a person. */
export const LANE_WORDS = {
  seats: 'Kuota tatap muka',
  noRoom: 'Belum ada ruang',
  noNarasumber: 'Belum ada narasumber',
} as const;

/** The same lane while an hour is looked for, whoever and whatever room it will be. */
export const TIME_ALONE = 'Waktu saja';

export const VIEW_WORDS = { minggu: 'Minggu', hari: 'Hari', bulan: 'Bulan' } as const;
export const LANE_FILTER_WORDS = {
  semua: 'Ruang dan narasumber',
  ruang: 'Ruang saja',
  narasumber: 'Narasumber saja',
} as const;

/** Why a cell holds nothing, in a word. */
export const LOOK_WORDS = {
  open: null,
  past: 'lewat',
  holiday: 'libur',
  closed: 'ditutup',
  off: 'di luar jam layanan',
} as const;

/** Why an hour cannot be chosen, as short as its cell. */
const SHORT_REASONS: Partial<Readonly<Record<RuleCode, string>>> = {
  NON_WORKING_DAY: 'libur',
  NOTICE_TOO_SHORT: 'lewat',
  SLOT_CLOSED: 'ditutup',
  DAILY_CAPACITY_REACHED: 'kuota penuh',
  NARASUMBER_BUSY: 'terpakai',
};

export function shortReason(reason: RuleCode): string {
  return SHORT_REASONS[reason] ?? 'belum tersedia';
}

export const SHORT_MODES: Readonly<Record<MeetingMode, string>> = {
  tatapMuka: 'tatap muka',
  videoConference: 'video conference',
};

/** How a consultation on the board stands. */
export const STATE_WORDS: Partial<Readonly<Record<Status, string>>> = {
  approved: 'disetujui',
  offered: 'ditahan',
  arrived: 'sudah datang',
  inProgress: 'berlangsung',
  completed: 'selesai',
  noShow: 'tidak hadir',
};

/** "2 dari 4 tatap muka" */
export function seatsOfDay(taken: number, capacity: number): string {
  return `${taken} dari ${capacity} tatap muka`;
}

/** "2 hari kerja lagi", "terlambat 1 hari kerja" */
export function promiseText(workdaysLeft: number, overdue: boolean, paused: boolean): string {
  if (paused) return 'janji jawab sedang berhenti';
  if (overdue) return `terlambat ${Math.max(1, -workdaysLeft)} hari kerja`;
  return workdaysLeft === 0 ? 'janji jawab hari ini' : `${workdaysLeft} hari kerja lagi`;
}

/** Headings of the list at the side. */
export const WAITING_WORDS = {
  verified: 'Siap dijadwalkan',
  change: 'Minta perubahan',
  inReview: 'Sedang diperiksa',
  submitted: 'Belum diperiksa',
} as const;

export const MOVE_HELP =
  'Pilih jam kosong di lajur mana pun. Lajur “Waktu saja” hanya memindahkan waktunya; lajur ruang atau narasumber lain sekaligus mengganti ruang atau narasumbernya. Perpindahan baru berlaku setelah Anda mengonfirmasinya.';
export const PLACE_HELP =
  'Waktu yang diminta diberi tanda bintang. Pilih jam kosong untuk membuka halaman persetujuan; di sana semuanya diperiksa sebelum diputuskan.';
export const KEYS_HELP =
  'Dengan papan ketik: tanda panah berpindah, Enter mengangkat atau meletakkan, Escape membatalkan.';
