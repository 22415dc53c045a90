import type { DraftStep } from '#app/domain/reservation/draft.ts';
import type { ClaimDeed } from '#app/domain/people/officer.ts';
import type { ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Verb } from '#app/domain/reservation/status.ts';

/** The last part of the address of a verb's page. */
export const VERB_SLUGS: Readonly<Record<Verb, string>> = {
  startReview: 'mulai-periksa',
  return: 'kembalikan',
  resubmit: 'perbaiki',
  complete: 'lengkapi',
  verifyLetter: 'verifikasi',
  reject: 'tolak',
  offer: 'tawarkan',
  accept: 'terima',
  decline: 'tolak-tawaran',
  approve: 'setujui',
  requestChange: 'minta-perubahan',
  withdrawChange: 'tarik-perubahan',
  declineChange: 'tolak-perubahan',
  editGuests: 'ubah-peserta',
  substituteGuest: 'ganti-tamu',
  withdraw: 'cabut',
  cancel: 'batalkan',
  reassign: 'ganti-penugasan',
  reschedule: 'jadwal-ulang',
  hold: 'tunda',
  resume: 'lanjutkan',
  refer: 'teruskan',
  merge: 'gabungkan',
  checkIn: 'datang',
  start: 'panggil-masuk',
  checkOut: 'keluar',
  close: 'selesai',
  noShow: 'tidak-hadir',
  annul: 'batalkan-catatan',
  waive: 'pengecualian',
  logContact: 'catat-kontak',
  rate: 'nilai',
  writeNotula: 'notula',
  admit: 'terima-tamu',
  refuse: 'tidak-menerima',
};

/** The last part of the address of a step of a request. */
export const STEP_SLUGS: Readonly<Record<DraftStep, string>> = {
  office: 'instansi',
  purpose: 'keperluan',
  slots: 'jadwal',
  letter: 'surat',
  guests: 'peserta',
  check: 'periksa',
};

/** The last part of the address of a step of a ketidaksesuaian. */
export const VIOLATION_SLUGS: Readonly<Record<ViolationVerb, string>> = {
  release: 'beri-tahu',
  reply: 'tanggapi',
  confirm: 'konfirmasi',
  withdraw: 'cabut',
  correct: 'ralat',
};

/** The last part of the address of what is done about an address's claim to speak for an office. */
export const CLAIM_SLUGS: Readonly<Record<ClaimDeed, string>> = {
  confirm: 'konfirmasi',
  refuse: 'tolak',
  end: 'akhiri',
};
