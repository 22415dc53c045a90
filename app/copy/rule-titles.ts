import type { RuleCode } from '#app/domain/compliance/rule-code.ts';

/** What a rule is about, in a few words for lists; its sentence says the rest. */
const TITLES: Readonly<Record<RuleCode, string>> = {
  LETTER_MISSING: 'Surat belum ada',
  LETTER_INCOMPLETE: 'Data surat belum lengkap',
  LETTER_WRONG_ADDRESSEE: 'Tujuan surat',
  LETTER_DATE_IN_FUTURE: 'Tanggal surat',
  LETTER_TOO_OLD: 'Umur surat',
  LETTER_SIGNATORY_UNCLEAR: 'Penanda tangan surat',
  LETTER_REUSED: 'Surat dipakai ulang',
  GUEST_LIMIT_EXCEEDED: 'Peserta melebihi batas',
  GUEST_DUPLICATE: 'Nama peserta ganda',
  TOO_MANY_COMPANIONS: 'Pendamping banyak',
  THIRD_PARTY_GUEST: 'Pihak ketiga',
  NOTICE_TOO_SHORT: 'Waktu terlalu dekat',
  BEYOND_HORIZON: 'Waktu terlalu jauh',
  NON_WORKING_DAY: 'Hari libur',
  OUTSIDE_SERVICE_HOURS: 'Di luar jam layanan',
  SLOT_CLOSED: 'Jadwal ditutup',
  DAILY_CAPACITY_REACHED: 'Kuota hari itu penuh',
  TOO_MANY_OPEN_REQUESTS: 'Permohonan terbuka terlalu banyak',
  DUPLICATE_REQUEST: 'Permohonan ganda',
  SAME_REGION_TOPIC: 'Permohonan serupa dari daerah yang sama',
  VIDEO_PREFERRED: 'Video conference dianjurkan',
  REPEAT_VIOLATIONS: 'Ketidaksesuaian berulang',
  NARASUMBER_BUSY: 'Narasumber bertugas',
  ROOM_BUSY: 'Ruang terpakai',
  UNIT_MISSING: 'Unit belum ditunjuk',
  NARASUMBER_MISSING: 'Narasumber belum ditunjuk',
  ROOM_MISSING: 'Ruang belum ada',
  LINK_MISSING: 'Tautan belum ada',
  ROOM_TOO_SMALL: 'Ruang terlalu kecil',
  NARASUMBER_TOPIC_MISMATCH: 'Topik narasumber',
  ARRIVED_WITHOUT_LETTER: 'Datang tanpa surat',
  ARRIVED_WITHOUT_CONFIRMATION: 'Datang tanpa konfirmasi',
  HEAD_CLAIM_FALSE: 'Kehadiran pimpinan tidak sesuai',
  GUEST_NOT_LISTED: 'Tamu tidak tercantum',
  LATE_ARRIVAL: 'Datang terlambat',
  NO_SHOW: 'Tidak hadir',
};

export function ruleTitle(code: RuleCode): string {
  return TITLES[code];
}
