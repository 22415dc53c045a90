import { addDays } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { DisruptionCause, Handling } from '#app/domain/schedule/disruption.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { formatClock, formatDay, formatInstant, formatRange, formatSpan } from './dates.ts';

/** What the pages say on which closures are made, handled and lifted. */
export const CLOSURE_PAGES = {
  list: {
    title: 'Penutupan',
    text: 'Waktu saat kantor, sebuah ruang, atau seorang narasumber tidak tersedia. Konsultasi yang sudah disetujui tidak dibatalkan dengan sendirinya: setiap konsultasi yang terdampak ditangani satu per satu.',
    none: 'Tidak ada penutupan yang berlaku',
    noneText: 'Buat penutupan bila kantor rapat kerja, ruang diperbaiki, atau narasumber cuti.',
  },
  add: {
    title: 'Buat penutupan',
    text: 'Langkah pertama memperlihatkan apa saja yang terdampak. Belum ada yang berubah sebelum Anda menekan Buat penutupan.',
    what: 'Yang ditutup',
    first: 'Tanggal mulai',
    last: 'Tanggal selesai',
    lastHint: 'Kosongkan bila hanya satu hari.',
    from: 'Mulai pukul (WIB)',
    fromHint: 'Kosongkan bila sejak awal hari.',
    to: 'Sampai pukul (WIB)',
    toHint: 'Kosongkan bila sampai akhir hari.',
    mode: 'Layanan yang ditutup',
    reason: 'Alasan',
    reasonHint: 'Hanya dibaca pegawai. Pemohon diberi tahu bahwa layanan ditutup, tanpa alasannya.',
    check: 'Periksa dampaknya',
    make: 'Buat penutupan',
  },
  lift: {
    button: 'Cabut penutupan',
    text: 'Waktu itu dapat dipesan lagi. Konsultasi yang belum ditangani kembali seperti semula; yang sudah dipindahkan, diubah, atau dibatalkan tetap seperti keputusannya.',
  },
} as const;

/** What is closed of the office's service. */
export const CLOSES_WORDS = {
  all: 'Tatap muka dan video conference',
  tatapMuka: 'Tatap muka saja (hari khusus video conference)',
  videoConference: 'Video conference saja',
} as const;

/** Which service a closure closes. */
export function closesText(closes: MeetingMode | null): string {
  return CLOSES_WORDS[closes ?? 'all'];
}

/** "Seluruh kantor", "Ruang Musi", "Narasumber Ibu Contoh". */
export function scopeText(closure: {
  readonly roomName: string | null;
  readonly narasumberName: string | null;
}): string {
  if (closure.roomName !== null) return closure.roomName;
  return closure.narasumberName ?? 'Seluruh kantor';
}

/** "Senin, 7 Desember 2026, sepanjang hari"; "7–9 Desember 2026"; with its hours where it has some. */
export function stretchText(from: Instant, to: Instant): string {
  const [start, end] = [toLocal(from), toLocal(to)];
  if (start.time === '00:00' && end.time === '00:00') {
    const last = addDays(end.date, -1);
    if (last === start.date) return `${formatDay(start.date)}, sepanjang hari`;
    return formatSpan(start.date, last);
  }
  if (start.date !== end.date && end.time === '00:00' && addDays(end.date, -1) === start.date) {
    return `${formatDay(start.date)}, mulai ${formatClock(start.time)} WIB`;
  }
  if (start.date === end.date) return formatRange(from, to);
  return `${formatInstant(from)} – ${formatInstant(to)}`;
}

/** What came between, as the head of a list of what it disturbs. */
export const CAUSE_WORDS: Readonly<Record<DisruptionCause, string>> = {
  closure: 'Penutupan',
  holiday: 'Hari libur',
  policy: 'Aturan baru',
};

/** Why an appointment no longer fits, in a few words. */
export const CODE_WORDS: Partial<Readonly<Record<RuleCode, string>>> = {
  SLOT_CLOSED: 'kantor, ruang, atau narasumbernya tidak tersedia pada jam itu',
  NON_WORKING_DAY: 'bukan hari kerja lagi',
  OUTSIDE_SERVICE_HOURS: 'di luar jam layanan yang baru',
};

/** What can be done about a disturbed appointment. */
export const HANDLING_WORDS: Readonly<Record<Handling, string>> = {
  move: 'Pilih jam lain',
  reassign: 'Ganti narasumber atau ruang',
  video: 'Jadikan video conference',
  ask: 'Tanyakan waktu kepada pemohon',
  cancel: 'Batalkan',
  keep: 'Tetap dilaksanakan',
};

/** Of a closure that was lifted: what had been dealt with before, and what is no longer disturbed. */
export function liftedText(handled: number, all: number): string {
  if (all === 0) return 'Tidak ada konsultasi yang terdampak';
  const rest = all - handled;
  if (rest === 0) return `Semua ${all} sudah ditangani sebelum dicabut`;
  const spared = rest === all ? `Semua ${all}` : `${handled} ditangani, ${rest}`;
  return `${spared} tidak terdampak lagi`;
}

/** "2 dari 3 ditangani" */
export function handledText(handled: number, all: number): string {
  return handled === all ? `Semua ${all} sudah ditangani` : `${handled} dari ${all} ditangani`;
}

export const KEEP_PAGE = {
  title: 'Tetap dilaksanakan',
  text: 'Konsultasi berlangsung sesuai jadwal semula walaupun terdampak. Pemohon tidak menerima surel karena tidak ada yang berubah baginya.',
  reason: 'Alasan tetap dilaksanakan',
  reasonHint: 'Misalnya: narasumber bersedia hadir khusus untuk konsultasi ini.',
  button: 'Tetap laksanakan',
} as const;

export const DISRUPTIONS_PAGE = {
  title: 'Konsultasi terdampak',
  text: 'Konsultasi yang sudah disetujui, lalu terkena penutupan, hari libur, atau aturan baru. Jadwalnya tetap berlaku sampai Anda memutuskan.',
  none: 'Tidak ada konsultasi yang menunggu ditangani',
  noneText: 'Konsultasi yang terkena penutupan atau hari libur baru akan muncul di sini.',
} as const;
