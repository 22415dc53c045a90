import type { RuleCode } from '#app/domain/compliance/rule-code.ts';

const TAKEN: Partial<Readonly<Record<RuleCode, string>>> = {
  NON_WORKING_DAY: 'hari libur',
  NOTICE_TOO_SHORT: 'sudah lewat',
  BEYOND_HORIZON: 'terlalu jauh ke depan',
  SLOT_CLOSED: 'kantor tutup',
  DAILY_CAPACITY_REACHED: 'kuota hari itu penuh',
  NARASUMBER_BUSY: 'semua narasumber topik ini bertugas',
};

/** A wanted time as it stands on the schedule, in two or three words for the house. */
export function slotStateWords(state: {
  readonly free: boolean;
  readonly reason?: RuleCode | undefined;
}): string {
  if (state.free) return 'tersedia';
  return (state.reason === undefined ? null : TAKEN[state.reason]) ?? 'tidak tersedia';
}

/** It begins in no service window. */
export const NO_SLOT_WORDS = 'di luar jam layanan';
