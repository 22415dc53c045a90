import type { RuleCode } from '#app/domain/compliance/rule-code.ts';

/** What was recorded, in a few words; the rules that record nothing have none. */
const NAMES: Readonly<Partial<Record<RuleCode, string>>> = {
  GUEST_LIMIT_EXCEEDED: 'Jumlah tamu melebihi batas',
  ARRIVED_WITHOUT_LETTER: 'Datang tanpa surat permintaan',
  ARRIVED_WITHOUT_CONFIRMATION: 'Datang tanpa jadwal yang disetujui',
  HEAD_CLAIM_FALSE: 'Pimpinan yang dinyatakan hadir tidak datang',
  NO_SHOW: 'Tidak hadir tanpa kabar',
};

export function violationName(code: RuleCode): string {
  return NAMES[code] ?? code;
}
