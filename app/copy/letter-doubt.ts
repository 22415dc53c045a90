/** A letter that wants to be made sure of; no word of it is an accusation. */
export const DOUBT_WORDS = {
  open: 'Surat perlu diverifikasi?',
  explanation:
    'Sekretariat dipanggil untuk memastikan surat kepada instansi pengirim. Persilakan rombongan menunggu; kepada tamu cukup disampaikan bahwa suratnya sedang dicocokkan.',
  words: 'Yang perlu dicocokkan',
  button: 'Minta Sekretariat memverifikasi',
  note: 'Meja penerima tamu meminta surat diverifikasi kepada instansi pengirim.',
  settled: 'Hasil verifikasi',
  settledButton: 'Surat sudah dipastikan',
  settledNote: 'Hasil verifikasi surat:',
  noResult: 'Tuliskan hasilnya, misalnya dengan siapa surat dipastikan.',
} as const;
