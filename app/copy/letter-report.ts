import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import type { LetterWarning } from '#app/domain/reservation/letter-reading.ts';

/** What a reviewer must know of a letter's file, with what to do about it. */
export const LETTER_WARNING_WORDS: Readonly<Record<LetterWarning, string>> = {
  scripted:
    'PDF ini memuat skrip atau tindakan otomatis. Bacalah di halaman ini; jika perlu diunduh, jangan izinkan isinya berjalan.',
  attachments:
    'Ada berkas lain yang diselipkan di dalam PDF ini. Jangan membukanya sebelum jelas asal dan isinya.',
  noText:
    'Surat ini pindaian atau gambar tanpa teks, sehingga isian tidak dapat dicocokkan otomatis. Cocokkan dengan membacanya.',
  badSignature:
    'Ada tanda tangan elektronik yang tidak dapat dibaca. Pastikan keaslian suratnya dengan cara lain.',
  encrypted:
    'PDF ini terkunci kata sandi dan tidak dapat dibaca. Mintalah pemohon mengirim ulang tanpa kata sandi.',
  unreadable:
    'Berkas ini tidak dapat dibaca otomatis, mungkin rusak atau tidak lengkap. Bukalah sendiri; jika tidak terbuka, mintalah surat yang baru.',
};

/** A letter of more pages than one is wont to have. */
export function longLetterSentence(pages: number): string {
  return `Surat ini ${pages.toLocaleString('id-ID')} halaman. Periksa apakah lampirannya memang bagian surat.`;
}

/** What the check of an electronic signature found; each stands beside a mark of its own. */
export const SIGNATURE_STATES = {
  intact: 'Isi berkas masih sama seperti saat ditandatangani.',
  followed: 'Isi yang ditandatangani utuh; sesudahnya berkas ditandatangani lagi.',
  appended:
    'Isi yang ditandatangani utuh, tetapi sesudahnya ada yang ditambahkan ke berkas. Periksa apakah isinya masih seperti yang ditandatangani.',
  broken:
    'Isi berkas tidak lagi sama dengan yang ditandatangani, atau tanda tangannya bukan milik sertifikat ini. Jangan diterima sebagai TTE sah.',
} as const;

export const SIGNATURE_WORDS = {
  selfIssued: 'penanda tangan sendiri, tanpa penjamin',
  none: 'Tidak ada tanda tangan elektronik di dalam berkas. Surat mungkin bertanda tangan basah, atau berupa cetakan TTE.',
  checked:
    'Yang diperiksa di sini: keutuhan isi, dan kecocokan tanda tangan dengan sertifikat di dalam berkas. Yang belum diperiksa: apakah sertifikat itu benar dari penerbit yang tertulis dan masih berlaku. Pastikan lewat layanan verifikasi PDF penerbitnya, misalnya BSrE.',
} as const;

export const LETTER_REPORT_WORDS = {
  title: 'Pemeriksaan berkas',
  pending: 'Berkas surat sedang dibaca. Muat ulang halaman ini sebentar lagi.',
  agrees: 'Isian sesuai dengan yang terbaca di surat.',
  signatures: 'Tanda tangan elektronik (TTE)',
  differences: 'Berbeda dengan isian',
} as const;

/** A letter's members as a reviewer calls them. */
export const LETTER_FIELD_WORDS: Readonly<Record<keyof LetterDetails, string>> = {
  number: 'Nomor',
  date: 'Tanggal',
  subject: 'Perihal',
  signatoryName: 'Nama penanda tangan',
  signatoryOffice: 'Jabatan penanda tangan',
  addressee: 'Tujuan',
};
