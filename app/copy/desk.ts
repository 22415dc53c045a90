import type { HeadClaim, HeadOffice, HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';
import type { DayMark } from '#app/domain/schedule/day-mark.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { formatClock, formatMinutes } from './dates.ts';

/** An office whose presence raises the limit, as it is addressed. */
const HEAD_OFFICE_WORDS: Readonly<Record<HeadOffice, string>> = {
  gubernur: 'Gubernur',
  bupati: 'Bupati',
  waliKota: 'Wali Kota',
  wakil: 'Wakil Kepala Daerah',
  ketuaDprd: 'Ketua DPRD',
  wakilKetuaDprd: 'Wakil Ketua DPRD',
};

export const HEAD_VERDICT_WORDS: Readonly<Record<HeadVerdict, string>> = {
  present: 'Hadir',
  represented: 'Diwakili',
  absent: 'Tidak hadir',
  expected: 'Menyusul',
};

export const GUEST_KIND_WORDS: Readonly<Record<GuestKind, string>> = {
  participant: 'peserta',
  companion: 'pendamping',
  thirdParty: 'pihak ketiga',
};

export const ARRIVAL_WORDS: Readonly<Record<GuestArrival, string>> = {
  expected: 'belum datang',
  admitted: 'di dalam',
  refused: 'tidak masuk',
  left: 'sudah keluar',
  absent: 'tidak datang',
};

/** Whoever is meant by a statement on the head of a government or council. */
export function headOf(claim: Pick<HeadClaim, 'office'> | null): string {
  const office = claim?.office ?? null;
  return office === null ? 'Kepala Daerah atau Pimpinan DPRD' : HEAD_OFFICE_WORDS[office];
}

/** What the request stated of its head, in one line for the desk; null where there is nothing to ask. */
export function headStatement(claim: HeadClaim | null, verdict: HeadVerdict | null): string | null {
  if (verdict !== null) return `${headOf(claim)}: ${HEAD_VERDICT_WORDS[verdict].toLowerCase()}`;
  if (claim?.claim === 'attends') return `${headOf(claim)} dinyatakan hadir`;
  return null;
}

/** "3 dari 5 datang" */
export function countText(arrived: number, announced: number): string {
  return arrived === 0 ? `${announced} orang` : `${arrived} dari ${announced} datang`;
}

export function markText(mark: DayMark): string {
  switch (mark.kind) {
    case 'late':
      return `belum datang, toleransi sampai ${clockOf(mark.until)}`;
    case 'overdue':
      return `belum datang, lewat toleransi ${formatMinutes(mark.minutes)}`;
    case 'callDue':
      return `waktunya dipanggil, lewat ${formatMinutes(mark.minutes)}`;
    case 'overrun':
      return `lewat waktu ${formatMinutes(mark.minutes)}`;
  }
}

/** "10.00", WIB */
export function clockOf(instant: Instant): string {
  return formatClock(toLocal(instant).time);
}

/** Who represents the head, and whether the desk saw the letter that says so. */
export function representedText(name: string, letterSeen: boolean): string {
  return letterSeen && name !== '' ? `${name} (surat penugasan dilihat)` : name;
}
