/** A letter that wants to be made sure of; no word of it is an accusation. */
export const DOUBT_WORDS = {
  open: 'Surat perlu diverifikasi?',
  explanation:
    'Sekretariat dipanggil untuk memastikan surat kepada instansi pengirim. Persilakan rombongan menunggu; kepada tamu cukup disampaikan bahwa suratnya sedang dicocokkan.',
  words: 'Yang perlu dicocokkan',
  button: 'Minta Sekretariat memverifikasi',
  note: 'Meja penerima tamu meminta surat diverifikasi kepada instansi pengirim.',
  settling:
    'Rombongan menunggu hasilnya. Tulis dengan siapa surat dipastikan dan apa jawabannya; setelah itu rombongan dapat dicatat masuk.',
  settled: 'Hasil verifikasi',
  settledButton: 'Surat sudah dipastikan',
  settledNote: 'Hasil verifikasi surat:',
  held: {
    title: 'Belum boleh masuk: surat sedang dicocokkan',
    text: 'Rombongan menunggu hasil verifikasi Sekretariat di ruang tunggu.',
  },
  word: 'Tetap dipersilakan masuk atas persetujuan siapa?',
  wordHint:
    'Isi hanya bila Kepala Bagian atau Sekretariat menyetujui, misalnya “Kepala Bagian, lewat telepon”. Dicatat bersama kedatangan.',
  noWord:
    'Surat sedang dicocokkan. Persilakan rombongan menunggu, atau tuliskan atas persetujuan siapa rombongan masuk.',
  passedNote: 'Surat masih dicocokkan; rombongan dipersilakan masuk atas persetujuan:',
  noResult: 'Tuliskan hasilnya, misalnya dengan siapa surat dipastikan.',
} as const;
