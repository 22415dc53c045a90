import type { Verb } from '#app/domain/reservation/status.ts';

/** What was just done, said once on the page that follows. Keys stand in the address as `hasil`. */
const VERBS: Readonly<Record<Verb, string>> = {
  startReview: 'Pemeriksaan dimulai.',
  return: 'Permohonan dikembalikan. Pemohon menerima surel berisi hal yang perlu diperbaiki.',
  resubmit: 'Perbaikan terkirim. Permohonan kembali ke antrean pada tempatnya semula.',
  verifyLetter: 'Surat dinyatakan terverifikasi.',
  reject: 'Permohonan dinyatakan belum dapat dipenuhi. Pemohon menerima surel beserta alasannya.',
  offer: 'Jadwal lain ditawarkan. Tempatnya ditahan sampai pemohon menjawab.',
  accept: 'Tawaran diterima. Jadwal Anda sudah disetujui.',
  decline: 'Tawaran tidak diambil. Permohonan kembali ke Sekretariat.',
  approve: 'Konsultasi disetujui. Pemohon dan narasumber menerima surel beserta undangan kalender.',
  requestChange: 'Permintaan perubahan terkirim. Jadwal lama tetap berlaku sampai diputuskan.',
  withdrawChange: 'Permintaan perubahan ditarik. Jadwal tetap seperti semula.',
  editGuests: 'Daftar peserta diperbarui.',
  substituteGuest: 'Tamu diganti. Resepsionis dan Sekretariat melihat penggantiannya.',
  declineChange: 'Permintaan perubahan tidak dipenuhi. Jadwal lama tetap berlaku.',
  withdraw: 'Permohonan dicabut.',
  cancel: 'Konsultasi dibatalkan. Semua pihak menerima pemberitahuan.',
  reassign: 'Penugasan diganti.',
  reschedule: 'Jadwal dipindahkan.',
  hold: 'Permohonan ditunda. Janji jawab berhenti sementara.',
  resume: 'Permohonan dilanjutkan.',
  refer: 'Permohonan diteruskan.',
  merge: 'Permohonan digabungkan.',
  checkIn: 'Kedatangan tercatat.',
  start: 'Rombongan dipanggil masuk.',
  checkOut: 'Tamu dicatat keluar.',
  close: 'Konsultasi selesai.',
  noShow: 'Dicatat tidak hadir.',
  annul: 'Catatan dibatalkan. Catatan semula tetap tersimpan dalam riwayat.',
  waive: 'Pengecualian dicatat beserta alasannya.',
  logContact: 'Kontak dicatat.',
  rate: 'Terima kasih atas penilaian Anda.',
  writeNotula: 'Notula tersimpan. Pemohon menerima surel dan dapat membacanya.',
  admit: 'Rombongan diterima.',
  refuse: 'Rombongan tidak diterima hari ini.',
};

const OTHERS: Readonly<Record<string, string>> = {
  tersimpan: 'Perubahan tersimpan.',
  keluar: 'Anda sudah keluar. Sampai jumpa.',
  'kode-baru': 'Kode baru dikirim. Kode yang lama tidak berlaku lagi.',
  klaim: 'Klaim tercatat. Sekretariat mencocokkannya dengan surat instansi Anda.',
  'petugas-dikonfirmasi': 'Petugas dikonfirmasi dan menerima surel.',
  'petugas-ditolak': 'Klaim dinyatakan belum dapat dikonfirmasi. Pemiliknya menerima surel.',
  'petugas-diakhiri': 'Petugas tidak lagi mewakili instansinya. Pemiliknya menerima surel.',
  'tautan-dikirim': 'Tautan baru dikirim ke alamat narahubung yang tercatat.',
  'kata-sandi': 'Kata sandi diganti. Semua sesi lain sudah diakhiri.',
  sesi: 'Sesi diakhiri.',
  'sesi-lain': 'Semua sesi lain diakhiri.',
  'akun-ditutup': 'Akun ditutup. Semua sesinya sudah berakhir.',
  'akun-dibuka': 'Akun dibuka kembali.',
  'kunci-dicabut': 'Kunci dicabut dan tidak dapat dipakai lagi.',
  'kode-diganti': 'Kode diganti. Kartu dengan kode lama tidak berlaku lagi.',
  'kirim-ulang': 'Surel dikembalikan ke antrean dan segera dikirim ulang.',
  'cara-diganti':
    'Cara konsultasi diganti menjadi video conference. Periksa kembali pilihan waktunya.',
  dimasukkan:
    'Permohonan dimasukkan. Pemohon yang bersurel menerima nomor dan tautan untuk mengikutinya.',
  terkirim: 'Permohonan Anda terkirim. Kami mengirim surel berisi nomor dan tautan ke halaman ini.',
  'nama-dipastikan': 'Nama dipastikan. Teks yang tercetak tetap tersimpan di sampingnya.',
  ditambahkan: 'Ditambahkan ke daftar.',
  dinonaktifkan: 'Dinonaktifkan. Yang sudah terjadwal tetap berlaku.',
  diaktifkan: 'Aktif kembali dan dapat dipilih lagi.',
  'violation.release': 'Pemohon diberi tahu dan dapat menanggapi sampai batas waktunya.',
  'violation.confirm': 'Catatan dikonfirmasi. Pemohon menerima surel.',
  'violation.withdraw': 'Catatan dicabut. Riwayatnya tetap tersimpan.',
  'violation.correct': 'Ralat tersimpan. Ini catatan yang kini berlaku.',
  registerWalkIn: 'Tamu tanpa janji tercatat. Sekretariat sudah diberi tahu.',
  'unit-diminta': 'Unit diminta menunjuk narasumber dan menerima surel.',
  'unit-ditarik': 'Permintaan kepada unit ditarik. Unitnya diberi tahu.',
  'unit-menunjuk': 'Narasumber ditunjuk. Sekretariat diberi tahu.',
  'unit-menolak': 'Jawaban tersampaikan. Sekretariat mencari narasumber di unit lain.',
  'narasumber-diganti': 'Narasumber diganti. Semua yang berkepentingan menerima surel.',
  bersedia: 'Terima kasih. Kesediaan Anda tercatat.',
  dikembalikan: 'Penugasan dikembalikan. Sekretariat mencari pengganti.',
  pesan: 'Pesan terkirim.',
  tanggapan: 'Tanggapan Anda terkirim. Sekretariat membacanya sebelum memutuskan.',
};

/** The sentence for a key, or null for one that nobody knows. */
export function confirmationOf(key: string | null): string | null {
  if (key === null) return null;
  const known: Readonly<Record<string, string>> = { ...OTHERS, ...VERBS };
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}
