import type { RuleCode } from '#app/domain/compliance/rule-code.ts';

/** Why a slot cannot be chosen, in a few words beside it. */
const REASONS: Partial<Readonly<Record<RuleCode, string>>> = {
  NON_WORKING_DAY: 'hari libur',
  NOTICE_TOO_SHORT: 'terlalu dekat dengan hari ini',
  BEYOND_HORIZON: 'terlalu jauh dari hari ini',
  OUTSIDE_SERVICE_HOURS: 'di luar jam layanan',
  SLOT_CLOSED: 'layanan ditutup',
  DAILY_CAPACITY_REACHED: 'kuota hari ini sudah penuh',
  NARASUMBER_BUSY: 'narasumber sudah terisi',
};

export function slotReason(code: RuleCode | undefined): string {
  return (code === undefined ? undefined : REASONS[code]) ?? 'tidak tersedia';
}
