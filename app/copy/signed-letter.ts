import { formatDate } from './dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { SignedDifference } from '#app/domain/reservation/letter-text/signed-differences.ts';
import type { SignedLetterStanding } from '#app/domain/reservation/signed-letter.ts';

/** How a signed letter stands, on the pages of the request. */
export const LETTER_STANDING_WORDS: Readonly<Record<SignedLetterStanding, string>> = {
  valid: 'berlaku',
  past: 'waktunya sudah lewat',
  moved: 'diganti: jadwalnya sudah berubah',
  replaced: 'diganti surat yang lebih baru',
  withdrawn: 'ditarik',
  cancelled: 'tidak berlaku: konsultasi tidak jadi berlangsung',
};

/** Both ends of a file's SHA-256, in groups that can be read out: enough to know a file by. */
export function shortDigest(sha256: string): string {
  const grouped = (part: string) => (part.match(/.{4}/g) ?? []).join(' ');
  return `${grouped(sha256.slice(0, 8))} … ${grouped(sha256.slice(-8))}`;
}

const NAMES: Readonly<Record<SignedDifference['field'], string>> = {
  letterNumber: 'nomor',
  letterDate: 'tanggal',
};

/** "Di berkas tertulis nomor S-13/PK/2026; Anda mengetik S-12/PK/2026." */
export function differenceSentence({ field, read, typed }: SignedDifference): string {
  const shown = (value: string) =>
    field === 'letterDate' ? formatDate(value as LocalDate) : value;
  return `Di berkas tertulis ${NAMES[field]} ${shown(read)}; Anda mengetik ${shown(typed)}.`;
}

/** The same of a letter that is kept. */
export function keptDifference({ field, read }: SignedDifference): string {
  const value = field === 'letterDate' ? formatDate(read as LocalDate) : read;
  return `Di berkas terbaca ${NAMES[field]} ${value}.`;
}

export const LETTER_DIFFERS = {
  title: 'Isi berkas berbeda dari yang Anda ketik',
  text: 'Belum ada yang disimpan. Perbaiki isiannya, atau pilih surat yang benar; lalu pilih berkasnya lagi dan unggah.',
  agree: 'Yang saya ketik sudah benar; simpan walau isi berkas terbaca lain',
} as const;

export const SIGNED_LETTER_PAGE = {
  title: 'Surat konfirmasi',
  text: 'Surat yang sudah bernomor dan ditandatangani di Nadine diunggah di sini. Pemohon menerima surel dan dapat mengunduhnya.',
  drafted: 'Konsepnya memuat kode untuk Cek keaslian; kode itu tercatat begitu suratnya diunggah.',
  wrongType: 'Surat bertanda tangan harus berupa PDF, seperti yang diunduh dari Nadine.',
  noFile: 'Pilih berkas suratnya.',
  none: 'Belum ada surat yang diunggah.',
  button: 'Unggah dan beri tahu pemohon',
  replaces:
    'Surat yang berlaku sekarang akan diganti oleh surat ini; pemohon diberi tahu keduanya dalam satu surel.',
  past: 'Jadwal ini sudah lewat: unggah hanya bila suratnya masih perlu tersimpan. Pemohon tetap menerima surel.',
  notConfirmed:
    'Surat konfirmasi hanya untuk konsultasi yang sudah disetujui dan masih berlaku. Permohonan ini sedang tidak demikian.',
  unread:
    'Berkas ini tidak terbaca oleh sistem. Mohon buka suratnya dan periksa sendiri nomor, jadwal, dan tanda tangannya.',
} as const;

export const WITHDRAW_LETTER = {
  title: 'Tarik surat konfirmasi',
  explanation:
    'Surat ini tidak lagi ditawarkan kepada pemohon, dan Cek keaslian menyebutnya ditarik. Pemohon yang sudah menerima surelnya diberi tahu bahwa surat ini tidak berlaku lagi; surel yang belum terkirim ditarik.',
  reason: 'Alasan penarikan',
  hint: 'Ikut dalam surel kepada pemohon, kata demi kata.',
  button: 'Tarik surat',
} as const;
