import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { ENDED, type Status } from '#app/domain/reservation/status.ts';

/** What a request of its office means for a group that stands at the desk without an appointment. */
export function meaningAtDesk(status: Status, mode: MeetingMode, isToday: boolean): string {
  if (isToday) return 'Janji hari ini: buka rombongannya.';
  if (status === 'noShow')
    return 'Dicatat tidak hadir; bila ini rombongannya, batalkan catatannya.';
  if (status === 'completed') return 'Sudah dilaksanakan; bukan untuk kunjungan ini.';
  if (ENDED.includes(status)) return 'Sudah berakhir; tidak berlaku untuk hari ini.';
  if (status === 'approved' && mode === 'videoConference') {
    return 'Dijadwalkan melalui video conference, bukan kunjungan.';
  }
  if (status === 'approved') {
    return 'Untuk hari lain; Sekretariat dapat menerima hari ini atau menjadwalkan ulang.';
  }
  return 'Belum diputuskan; Sekretariat dapat menerima hari ini atau menetapkan jadwal.';
}

/** The least that must be known at the desk. */
export const WALK_IN_WORDS = {
  noRequest: 'Tidak satu pun: datang tanpa permohonan',
  noRequestHint: 'Dicatat sebagai kunjungan tanpa surat permintaan.',
  more: 'Rincian, boleh menyusul',
  button: 'Catat dan panggil Sekretariat',
} as const;
