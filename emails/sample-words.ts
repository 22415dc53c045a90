import type { NoticeKind } from '#app/domain/decisions/notice.ts';
import type { NoticeAudience } from '#app/domain/decisions/notice-payload.ts';

/** What somebody wrote on such an occasion; a kind that is left out brings nobody's words. */
const WORDS: Partial<Record<NoticeKind, readonly string[]>> = {
  reservationReturned: [
    'Surat belum ditandatangani; mohon dilengkapi nomor dan tanggalnya.',
    'Mohon sebutkan siapa yang mewakili Bupati bila beliau berhalangan.',
  ],
  correctionLapsing: ['Surat belum ditandatangani; mohon dilengkapi nomor dan tanggalnya.'],
  reservationRejected: ['Topik yang diajukan sudah dijawab tertulis pada 12 November 2026.'],
  reservationOffered: ['Ruang penuh pada 4 Desember; Senin berikutnya masih ada tempat.'],
  offerAccepted: ['Terima kasih, kami datang berempat.'],
  offerDeclined: ['Pada tanggal itu ada rapat paripurna; mohon minggu sesudahnya.'],
  offerLapsing: ['Ruang penuh pada 4 Desember; Senin berikutnya masih ada tempat.'],
  reservationApproved: ['Mohon membawa rincian realisasi sampai Oktober 2026.'],
  reservationRescheduled: ['Narasumber mendampingi rapat Badan Anggaran pada jam semula.'],
  reservationReassigned: ['Pendingin ruang semula rusak.'],
  assignmentWithdrawn: ['Topik berubah; unit lain yang menjawab.'],
  changeRequested: ['Mohon dipindah ke sore hari; penerbangan kami baru tiba pukul 11.00 WIB.'],
  changeWithdrawn: ['Penerbangan sudah diganti, jadwal semula dapat kami ikuti.'],
  changeDeclined: ['Sore itu semua ruang terpakai.'],
  guestsChanged: ['Kepala Bidang Anggaran menggantikan Sekretaris Badan.'],
  guestSubstituted: ['Yang semula terdaftar sedang sakit.'],
  messageWritten: [
    'Apakah realisasi yang dimaksud per Oktober atau per triwulan?\n\nMohon disampaikan sebelum Jumat.',
  ],
  letterWithdrawn: ['Nama jabatan penanda tangan keliru.'],
  reservationWithdrawn: ['Pertanyaan kami sudah terjawab melalui telepon.'],
  reservationCancelled: ['Gedung ditutup karena perbaikan listrik.'],
  reservationHeld: ['Menunggu terbitnya peraturan menteri tentang alokasi 2027.'],
  reservationResumed: ['Peraturannya sudah terbit.'],
  reservationReferred: ['Pertanyaan tentang penyaluran dijawab oleh DJPb.'],
  reservationMerged: ['Topik dan daerahnya sama; satu pertemuan sudah cukup.'],
  noShowAnnulled: ['Rombongan ternyata menunggu di lobi lantai dasar.'],
  walkInRegistered: ['Ingin menanyakan alokasi DAU; membawa surat bertanggal 20 November.'],
  headUnannounced: ['Wakil Bupati hadir bersama ajudan.'],
  letterDoubted: ['Nomor surat berbeda dari yang tercantum pada permohonan.'],
  violationReleased: ['Seorang peserta menunggu di ruang tunggu.'],
  violationReplied: ['Orang keenam adalah pengemudi yang menunggu di luar.'],
  violationWithdrawn: ['Yang keenam ternyata pendamping dan tidak dihitung.'],
  violationCorrected: ['Jumlah yang semula dicatat keliru.'],
  linkReissued: ['Diminta melalui telepon oleh Kepala Bidang Anggaran.'],
  unitAsked: ['Mohon yang menguasai penghitungan alokasi formula.'],
  unitAnswered: ['Budi Santoso, Direktorat Dana Transfer Umum'],
  unitDeclined: ['Semua pegawai kami mengikuti rapat kerja minggu itu.'],
  unitNoLongerAsked: ['Pemohon memilih topik lain.'],
  assignmentHandedBack: ['Budi Santoso: bertugas di luar kota pada hari itu.'],
};

/** The words that the sample of a kind brings; another side writes other ones. */
export function wordsFor(kind: NoticeKind, audience: NoticeAudience): readonly string[] {
  if (kind === 'messageWritten' && audience === 'secretariat') {
    return ['Realisasi yang kami maksud per Oktober 2026.'];
  }
  return WORDS[kind] ?? [];
}
