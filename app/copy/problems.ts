/** What a program's author, or the person behind the program, reads beside an error code of the API. */
export interface ProblemWords {
  readonly title: string;
  /** Said where nothing more exact can be. */
  readonly detail: string;
}

export const PROBLEM_WORDS = {
  invalid: {
    title: 'Isian belum benar',
    detail: 'Beberapa isian belum benar. Perbaiki isian yang disebut, lalu kirim kembali.',
  },
  unauthenticated: {
    title: 'Kunci tidak dikenal',
    detail: 'Sertakan kunci API yang masih berlaku pada kepala Authorization: Bearer.',
  },
  forbidden: {
    title: 'Tidak diizinkan',
    detail: 'Peran kunci ini tidak berwenang melakukan tindakan tersebut.',
  },
  'not-found': {
    title: 'Tidak ditemukan',
    detail: 'Alamat atau data yang diminta tidak ada. Periksa kembali alamat dan nomornya.',
  },
  'method-not-allowed': {
    title: 'Metode tidak dikenal di alamat ini',
    detail:
      'Alamat ini tidak menerima metode tersebut. Metode yang diterima ada pada kepala Allow.',
  },
  stale: {
    title: 'Sudah diputuskan lebih dahulu',
    detail: 'Permohonan ini sudah berubah sejak terakhir dibaca. Muat ulang, lalu periksa kembali.',
  },
  'wrong-status': {
    title: 'Tidak sesuai dengan status',
    detail: 'Tindakan ini tidak sesuai dengan status saat ini.',
  },
  conflict: {
    title: 'Sudah terpakai',
    detail:
      'Narasumber, ruang, atau kuota hari itu sudah dipakai permohonan lain. Pilih yang lain.',
  },
  'too-large': {
    title: 'Kiriman terlalu besar',
    detail: 'Kiriman melampaui batas: surat paling besar 10 MB, isian JSON paling besar 1 MB.',
  },
  'unsupported-media-type': {
    title: 'Jenis isi tidak diterima',
    detail: 'Kirim isian sebagai application/json atau multipart/form-data.',
  },
  blocked: {
    title: 'Belum dapat dilanjutkan',
    detail: 'Ketentuan berikut belum terpenuhi. Lihat temuan dan saran perbaikannya.',
  },
  'over-limit': {
    title: 'Melebihi batas tamu',
    detail: 'Jumlah yang dipersilakan masuk melebihi batas tamu.',
  },
  'verdict-required': {
    title: 'Kehadiran pimpinan belum diperiksa',
    detail:
      'Kepala Daerah atau Pimpinan DPRD dinyatakan hadir. Isi headVerdict: present, represented, absent, atau expected.',
  },
  'too-many': {
    title: 'Terlalu banyak permintaan',
    detail: 'Permintaan terlalu sering. Tunggu sebentar, lalu coba kembali.',
  },
  internal: {
    title: 'Terjadi gangguan',
    detail:
      'Ada kesalahan di sistem kami; tidak ada yang tersimpan dari permintaan ini. Hubungi 150420 dan sebutkan requestId.',
  },
  busy: {
    title: 'Sistem sedang sibuk',
    detail:
      'Data sedang dipakai proses lain; tidak ada yang tersimpan. Coba kembali sebentar lagi.',
  },
  'storage-full': {
    title: 'Tempat penyimpanan penuh',
    detail:
      'Tempat penyimpanan server penuh, sehingga permintaan ini tidak disimpan sama sekali. Data lama tetap utuh. Hubungi pengelola sistem, lalu kirim kembali.',
  },
  'storage-closed': {
    title: 'Penyimpanan tidak dapat ditulisi',
    detail:
      'Penyimpanan server sedang tidak dapat ditulisi, sehingga permintaan ini tidak disimpan sama sekali. Hubungi pengelola sistem, lalu kirim kembali.',
  },
} as const satisfies Record<string, ProblemWords>;

/** The stable codes of the API's errors (`interfaces.md` §2). */
export type ProblemCode = keyof typeof PROBLEM_WORDS;
