/** Why a file that staff drop becomes no request, each with what to do instead. */
export const MAIL_REFUSALS = {
  none: 'Pilih berkas surel (.eml), PDF, atau foto suratnya.',
  tooLarge: 'Berkas lebih dari 15 MB. Simpan suratnya saja sebagai PDF, lalu unggah.',
  broken: 'Berkas tidak terkirim utuh. Pilih kembali berkasnya.',
  notAMail:
    'Isi berkas ini bukan surel, PDF, atau foto; mungkin berkas lain yang diganti namanya. Simpan surelnya sebagai .eml, atau unggah suratnya sebagai PDF.',
  unreadable:
    'Surel ini tidak dapat dibuka dengan aman. Simpan suratnya sebagai PDF, lalu unggah; keterangan lain dapat diketik.',
  busy: 'Berkas belum sempat dibaca. Mohon unggah kembali sebentar lagi.',
} as const;

/** What the page says of a mail that came before. */
export function knownMailSentence(by: string, when: string): string {
  return `Surel yang sama sudah dimasukkan oleh ${by} pada ${when}. Tidak ada permohonan kedua yang dibuat.`;
}

/** What is left out of a mail, so that nobody thinks it was read. */
export function leftOutSentence(names: readonly string[]): string {
  return `Lampiran yang tidak disimpan karena bukan PDF atau foto, terlalu besar, atau terlalu banyak: ${names.join(', ')}.`;
}
