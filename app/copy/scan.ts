import type { ScanOutcome } from '#app/domain/reception/scan.ts';

interface ScanWords {
  readonly title: string;
  /** What the desk does next. */
  readonly next: string;
}

/** One code too many within a minute is read by nobody, and kept as no attempt. */
export type ShownOutcome = Exclude<ScanOutcome, 'awaited'> | 'tooMany';

/** What the desk reads of a code that does not lead straight to its group. */
export const SCAN_WORDS: Readonly<Record<ShownOutcome, ScanWords>> = {
  used: {
    title: 'Rombongan ini sudah dicatat datang',
    next: 'Anggota yang menyusul dicatat di halaman rombongan. Pembawa kode yang tidak ada dalam daftar tidak dipersilakan masuk dengan kode ini.',
  },
  otherDay: {
    title: 'Kode ini untuk hari lain',
    next: 'Sampaikan hari dan jam janjinya. Halaman rombongan memuat yang dapat dilakukan bagi tamu yang datang di hari lain.',
  },
  moved: {
    title: 'Jadwal rombongan ini sudah dipindah',
    next: 'Minta rombongan membuka kartu terbarunya. Jika jadwal barunya hari ini, lanjutkan di halaman rombongan.',
  },
  renewed: {
    title: 'Kode ini sudah diganti oleh pemdanya',
    next: 'Minta rombongan membuka kartu terbarunya. Jika tidak ada, cocokkan identitas dengan daftar nama di halaman rombongan.',
  },
  past: {
    title: 'Waktu janji pada kode ini sudah lewat',
    next: 'Jika rombongan baru tiba hari ini, buka halamannya: kedatangan yang terlambat dicatat di sana.',
  },
  cancelled: {
    title: 'Janji pada kode ini tidak berlaku lagi',
    next: 'Buka rombongan untuk membaca sebabnya. Jika rombongan tetap ingin diterima, catat sebagai tamu tanpa janji.',
  },
  attendancePaper: {
    title: 'Ini kode Keterangan Kehadiran, bukan kartu tamu',
    next: 'Surat itu menerangkan kunjungan yang sudah berlangsung dan tidak mempersilakan siapa pun masuk. Minta kartu tamunya, atau cari dengan nomor permohonan atau nama daerah.',
  },
  otherPaper: {
    title: 'Ini kode surat dari kantor ini, bukan kartu tamu',
    next: 'Minta kartu tamunya, atau cari dengan nomor permohonan atau nama daerah.',
  },
  tooMany: {
    title: 'Terlalu banyak kode dibaca dalam satu menit',
    next: 'Kode ini belum diperiksa. Cari rombongannya dengan nomor permohonan atau nama daerah; kode dapat dipindai lagi sebentar lagi.',
  },
  unknown: {
    title: 'Kode ini tidak tercatat',
    next: 'Periksa apakah kodenya lengkap, lalu pindai atau ketik sekali lagi. Jika tetap tidak dikenal, cari dengan nomor permohonan atau nama daerah.',
  },
  unreadable: {
    title: 'Ini bukan kode kunjungan',
    next: 'Pindai QR pada kartu tamu, atau ketik 26 huruf dan angka di bawahnya. Tanpa kartu, cari dengan nomor permohonan atau nama daerah.',
  },
};

/** The same in a list of attempts. */
export const SCAN_SHORT: Readonly<Record<ScanOutcome, string>> = {
  awaited: 'membuka rombongan',
  used: 'sudah dicatat datang',
  otherDay: 'untuk hari lain',
  moved: 'jadwal sudah dipindah',
  renewed: 'kode sudah diganti',
  past: 'waktunya sudah lewat',
  cancelled: 'janji tidak berlaku lagi',
  attendancePaper: 'Keterangan Kehadiran',
  otherPaper: 'surat, bukan kartu tamu',
  unknown: 'tidak tercatat',
  unreadable: 'bukan kode kunjungan',
};

/** Why a camera reads nothing, and what to do instead. */
export const CAMERA_WORDS = {
  starting: 'Menyalakan kamera…',
  reading: 'Arahkan kamera ke QR pada kartu tamu.',
  read: 'Kode terbaca. Membuka…',
  refused:
    'Peramban tidak diizinkan memakai kamera. Izinkan lewat ikon gembok di bilah alamat, lalu buka kamera lagi. Kode juga dapat diketik.',
  none: 'Perangkat ini tidak memiliki kamera yang dapat dipakai. Gunakan pemindai tangan atau ketik kodenya.',
  busy: 'Kamera sedang dipakai aplikasi lain. Tutup aplikasi itu, lalu buka kamera lagi.',
  unsupported:
    'Peramban ini tidak dapat membuka kamera di halaman ini. Gunakan pemindai tangan atau ketik kodenya.',
} as const;

export type CameraState = keyof typeof CAMERA_WORDS;
