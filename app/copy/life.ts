import type { ViolationStatus, ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Hindrance } from '#app/domain/decisions/decision.ts';
import type { Status, Verb } from '#app/domain/reservation/status.ts';

/** A request's status as people call it; a refusal is put gently (`domain.md` §7). */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  draft: 'konsep',
  submitted: 'diajukan',
  inReview: 'sedang diperiksa',
  returned: 'dikembalikan untuk diperbaiki',
  verified: 'surat terverifikasi',
  offered: 'ditawarkan jadwal lain',
  onHold: 'ditunda',
  approved: 'disetujui',
  arrived: 'sudah datang',
  inProgress: 'sedang berlangsung',
  completed: 'selesai',
  noShow: 'tidak hadir',
  rejected: 'belum dapat dipenuhi',
  withdrawn: 'dicabut',
  cancelledByPemda: 'dibatalkan pemohon',
  cancelledByOffice: 'dibatalkan DJPK',
  expired: 'kedaluwarsa',
  referred: 'diteruskan',
  merged: 'digabungkan',
  walkIn: 'tamu tanpa janji',
  refusedAtDoor: 'tidak diterima di tempat',
};

export const VERB_WORDS: Readonly<Record<Verb, string>> = {
  startReview: 'mulai periksa',
  return: 'kembalikan',
  resubmit: 'ajukan kembali',
  complete: 'lengkapi permohonan',
  verifyLetter: 'verifikasi surat',
  reject: 'tolak',
  offer: 'tawarkan',
  accept: 'terima tawaran',
  decline: 'tolak tawaran',
  approve: 'setujui',
  requestChange: 'minta perubahan',
  withdrawChange: 'tarik permintaan perubahan',
  declineChange: 'tolak perubahan',
  editGuests: 'ubah daftar peserta',
  substituteGuest: 'ganti tamu',
  withdraw: 'cabut',
  cancel: 'batalkan',
  reassign: 'ganti penugasan',
  reschedule: 'jadwal ulang',
  hold: 'tunda',
  resume: 'lanjutkan',
  refer: 'teruskan',
  merge: 'gabungkan',
  checkIn: 'datang',
  start: 'panggil masuk',
  checkOut: 'keluar',
  close: 'selesai',
  noShow: 'tidak hadir',
  annul: 'batalkan catatan',
  waive: 'beri pengecualian',
  logContact: 'catat kontak',
  rate: 'beri penilaian',
  writeNotula: 'tulis notula',
  admit: 'terima tamu',
  refuse: 'tidak menerima tamu',
};

export const VIOLATION_STATUS_WORDS: Readonly<Record<ViolationStatus, string>> = {
  recorded: 'tercatat',
  released: 'sudah diberitahukan',
  replied: 'sudah ditanggapi',
  confirmed: 'dikonfirmasi',
  withdrawn: 'dicabut',
  superseded: 'digantikan catatan baru',
};

export const VIOLATION_VERB_WORDS: Readonly<Record<ViolationVerb, string>> = {
  release: 'beri tahu pemohon',
  reply: 'tanggapi',
  confirm: 'konfirmasi',
  withdraw: 'cabut',
  correct: 'ralat',
};

/** Why a deed that fits the status does not fit yet, or no more. */
export const HINDRANCE_WORDS: Readonly<Record<Hindrance, string>> = {
  noPendingChange: 'Tidak ada permintaan perubahan yang menunggu keputusan.',
  complete: 'Permohonan ini sudah lengkap.',
  guestListClosed: 'Daftar peserta sudah ditutup; tamu masih dapat diganti satu per satu.',
  graceNotOver: 'Toleransi kedatangan belum lewat.',
  contactLogged: 'Pemohon sudah memberi kabar sebelum jadwal dimulai.',
  replyStillPossible: 'Batas waktu tanggapan pemohon belum lewat.',
  sameRecorder:
    'Catatan ini Anda sendiri yang mencatat. Konfirmasi dilakukan oleh orang lain: penyelia lain atau wakil yang ditunjuk.',
  violationStatus: 'Catatan ini sudah diputuskan.',
  nothingToUndo: 'Keputusan terakhir bukan perpindahan yang dapat diurungkan.',
  mailHasGone:
    'Surel tentang perpindahan ini sudah dikirim. Pindahkan kembali dengan jadwal ulang.',
  notTheLastCheckIn:
    'Sesudahnya ada catatan kedatangan lain. Yang dapat dibatalkan hanya catatan yang terakhir.',
  checkInAnnulled: 'Catatan kedatangan ini sudah dibatalkan.',
  guestsHaveLeft:
    'Tamu dari catatan ini sudah keluar, sehingga kedatangannya tidak dapat dibatalkan lagi.',
  checkInBeforeUnknown: 'Keadaan sebelum catatan ini tidak tersimpan.',
  leftOutsideVisit: 'Waktu keluar harus sesudah rombongan datang dan tidak boleh di masa depan.',
};
