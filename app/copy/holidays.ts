import type { HolidayKind } from '#app/domain/calendar/workdays.ts';

/** What the pages say on which the days off are kept. */
export const HOLIDAY_PAGES = {
  list: {
    title: 'Hari libur',
    text: 'Hari libur nasional dan cuti bersama menurut keputusan bersama tiga menteri (SKB). Janji jawab, jarak pengajuan, dan batas waktu dihitung dari daftar ini.',
    none: 'Belum ada hari libur untuk tahun ini',
    noneText:
      'Tanpa SKB, hanya Sabtu dan Minggu yang dihitung libur. Unggah daftarnya bila SKB sudah terbit.',
  },
  add: {
    title: 'Tambah atau perbaiki hari libur',
    text: 'Untuk satu hari. Tanggal yang sudah ada diganti nama, jenis, dan dasarnya.',
    date: 'Tanggal',
    name: 'Nama hari libur',
    kind: 'Jenis',
    source: 'Dasar (SKB)',
    sourceHint: 'Nomor dan tanggal keputusan, seperti yang tercetak.',
    button: 'Simpan',
  },
  upload: {
    title: 'Unggah daftar hari libur',
    text: 'Berkas CSV dengan kolom tanggal (YYYY-MM-DD), nama, jenis (libur nasional atau cuti bersama), dan dasar (nomor SKB); nama kolom date, name, kind, dan source juga dikenal. Semua hari libur pada tahun yang disebut berkas diganti dengan isi berkas.',
    file: 'Berkas CSV',
    check: 'Periksa isinya',
    apply: 'Terapkan daftar ini',
  },
  remove: {
    button: 'Hapus hari libur',
    text: 'Hari itu kembali menjadi hari kerja. Konsultasi yang menunggu ditangani karena hari libur ini kembali seperti semula. Batas waktu yang sudah diperpanjang tidak dipendekkan lagi.',
  },
  consequences:
    'Konsultasi yang jatuh pada hari libur baru menunggu ditangani. Batas waktu jawaban pemohon yang masih berjalan dihitung ulang dan hanya dapat menjadi lebih panjang; tidak ada surel tambahan.',
} as const;

export const HOLIDAY_KINDS: Readonly<Record<HolidayKind, string>> = {
  libur_nasional: 'Libur nasional',
  cuti_bersama: 'Cuti bersama',
};
