import { LETTER_REFUSALS } from './letter-files.ts';

/** What is said while a letter's file is on its way, and where it does not arrive. */

export const UPLOAD_WORDS = {
  gone: 'Unggahan ini sudah tidak ada. Pilih berkasnya sekali lagi.',
  empty: LETTER_REFUSALS.empty,
  tooLarge: LETTER_REFUSALS.tooLarge,
  nothing: 'Belum ada berkas yang dipilih. Pilih berkas surat, lalu tekan Unggah.',
  nothingChosen: 'Belum ada berkas yang dipilih. Pilih berkas surat, lalu kirim.',
  onlyPhotosJoin:
    'Yang dapat disatukan hanya foto. Pilih satu PDF saja, atau beberapa foto halaman surat.',
  tooOften: 'Terlalu banyak unggahan dari jaringan Anda saat ini. Mohon coba lagi sebentar lagi.',
  full: 'Tempat penyimpanan unggahan sedang penuh. Isian Anda tetap aman; mohon coba lagi sekitar 15 menit lagi.',
  failed: 'Unggahan belum berhasil di pihak kami. Mohon coba lagi sebentar lagi.',
  broken: 'Kiriman terputus atau tidak dapat dibaca. Mohon unggah kembali.',
} as const;

/** The same where our script looks at the file before it goes. */
export const UPLOAD_CLIENT_WORDS = {
  empty: UPLOAD_WORDS.empty,
  tooLarge: UPLOAD_WORDS.tooLarge,
  onlyPhotosJoin: UPLOAD_WORDS.onlyPhotosJoin,
  wrongType: 'Surat harus berupa PDF atau foto (JPEG, PNG, HEIC). Pilih berkas lain.',
  notSent:
    'Unggahan bertahap tidak berhasil. Pilih berkasnya, lalu tekan Unggah untuk mengirimnya dengan cara biasa.',
  joined: 'Foto sudah menjadi satu surat. Periksa, lalu lanjutkan.',
  wait: 'Surat masih diunggah. Tunggu sampai selesai, atau batalkan unggahannya, lalu simpan.',
} as const;

/** "42%" */
export function percentText(sent: number, bytes: number): string {
  return `${percentOf(sent, bytes)}%`;
}

/** Whole percents, never more than there are. */
export function percentOf(sent: number, bytes: number): number {
  return bytes === 0 ? 0 : Math.min(100, Math.floor((100 * sent) / bytes));
}

/** Said while the line is down. */
export function brokenText(sent: number, bytes: number): string {
  return `Sambungan terputus, ${percentText(sent, bytes)} sudah terkirim; dilanjutkan otomatis`;
}
