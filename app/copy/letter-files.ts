/** Beside a file that was too large for its form to be read at all: what else was typed came to nothing. */
export const REST_UNREAD = 'Isian lain tidak ikut terbaca; mohon isi kembali.';

/** Why a file is not taken as a letter, each with what to do instead. */
export const LETTER_REFUSALS = {
  empty: 'Berkas surat kosong. Unggah kembali berkasnya.',
  tooLarge: 'Berkas surat lebih dari 10 MB. Perkecil lalu unggah kembali.',
  wrongType:
    'Isi berkas ini bukan PDF, JPEG, PNG, atau HEIC; mungkin berkas lain yang diganti namanya. Simpan suratnya sebagai PDF, lalu unggah kembali.',
  encrypted:
    'Berkas PDF ini terkunci kata sandi. Simpan ulang tanpa kata sandi, lalu unggah kembali.',
  broken:
    'Berkas PDF ini rusak atau tidak lengkap. Buka di perangkat Anda, simpan ulang sebagai PDF, lalu unggah kembali.',
  tooManyPixels:
    'Gambar ini terlalu besar untuk dibuka. Potret ulang dengan ukuran biasa atau kirim sebagai PDF.',
} as const;

/** The same for photos that are to be bound into one letter. */
export const PHOTO_REFUSALS = {
  none: 'Pilih sekurang-kurangnya satu foto halaman surat.',
  tooLarge:
    'Gabungan foto lebih dari 10 MB. Kurangi jumlah halamannya atau pindai surat menjadi PDF.',
  busy: 'Foto belum sempat diolah. Mohon unggah kembali sebentar lagi.',
} as const;

/** A letter of too many pages. */
export function tooManyPagesSentence(pages: number, most: number): string {
  return `Berkas ini ${pages.toLocaleString('id-ID')} halaman, paling banyak ${most}. Unggah suratnya saja; lampiran dapat dibawa saat konsultasi.`;
}

/** Too many photos for one letter. */
export function tooManyPhotosSentence(photos: number, most: number): string {
  return `Foto yang dipilih ${photos}, paling banyak ${most}. Pilih halaman suratnya saja.`;
}

/** A photo that cannot be opened, named so that its person knows which. */
export function notAPhotoSentence(name: string): string {
  return `${photoNamed(name)} tidak dapat dibuka. Kirim foto JPEG, PNG, atau HEIC yang utuh.`;
}

/** A photo larger than any camera makes. */
export function photoTooLargeSentence(name: string): string {
  return `${photoNamed(name)} terlalu besar untuk dibuka. Potret ulang dengan ukuran biasa.`;
}

function photoNamed(name: string): string {
  return name === '' ? 'Foto ini' : `Foto “${name}”`;
}
