import type { Verb } from '#app/domain/reservation/status.ts';

/** A verb as it stands on its button on the request's page. */
export const VERB_BUTTONS: Readonly<Record<Verb, string>> = {
  startReview: 'Mulai periksa',
  return: 'Kembalikan untuk diperbaiki',
  resubmit: 'Lengkapi atas nama pemohon',
  complete: 'Lengkapi permohonan',
  verifyLetter: 'Verifikasi surat',
  reject: 'Belum dapat dipenuhi',
  offer: 'Tawarkan jadwal lain',
  accept: 'Pemohon menerima tawaran',
  decline: 'Pemohon tidak mengambil tawaran',
  approve: 'Setujui dan jadwalkan',
  requestChange: 'Catat permintaan perubahan',
  withdrawChange: 'Tarik permintaan perubahan',
  editGuests: 'Ubah daftar peserta',
  substituteGuest: 'Ganti tamu',
  declineChange: 'Perubahan belum dapat dipenuhi',
  withdraw: 'Pemohon mencabut permohonan',
  cancel: 'Batalkan konsultasi',
  reassign: 'Ganti penugasan',
  reschedule: 'Pindahkan jadwal',
  hold: 'Tunda',
  resume: 'Lanjutkan',
  refer: 'Teruskan ke layanan lain',
  merge: 'Gabungkan',
  checkIn: 'Catat kedatangan',
  start: 'Panggil masuk',
  checkOut: 'Catat keluar',
  close: 'Selesaikan konsultasi',
  noShow: 'Catat tidak hadir',
  annul: 'Batalkan catatan',
  waive: 'Beri pengecualian',
  logContact: 'Catat kontak',
  rate: 'Beri penilaian',
  writeNotula: 'Tulis notula',
  admit: 'Terima rombongan',
  refuse: 'Tidak menerima rombongan',
};

/** The same verb where a change of an approved consultation waits for a decision. */
export const APPROVE_CHANGE = 'Setujui perubahan';

/** From a tatap muka to a video conference, by whichever verb fits. */
export const TO_VIDEO = 'Jadikan video conference';
