/** What the desk reads of its line and of what the device keeps. */
export const LINE_WORDS = {
  title: 'Tanpa sambungan',
  ready: 'Salinan luring siap',
  refused: 'Tidak ada salinan luring di perangkat ini',
  refusedMore:
    'Peramban menolak menyimpan data. Pencatatan tetap berjalan selama sambungan ada; bila terputus, catat di kertas.',
  open: 'Buka meja luring',
  stuck: 'tidak terbaca oleh server; beri tahu admin',
} as const;

/** "2 belum terkirim" */
export const unsentText = (count: number): string =>
  count === 0 ? 'semua terkirim' : `${count} belum terkirim`;

/** "data pukul 09.12" */
export const readAtText = (clock: string): string => `data pukul ${clock}`;

/** What waits until the line is back. */
export const NOT_POSSIBLE =
  'Tanpa sambungan yang dapat dicatat hanya kedatangan dan kepulangan rombongan hari ini, dan tamu tanpa janji. Keputusan menerima tamu tanpa janji, pengecualian batas, panggil masuk, dan pencarian hari lain menunggu sambungan.';

/** A group without appointment where there is no line. */
export const OFFLINE_WALK_IN = {
  noCount: 'Isi jumlah orangnya dengan angka, paling banyak 500.',
  notKept: 'Perangkat ini menolak menyimpan. Catat di kertas.',
  /** As the page with a line takes them. */
  most: 500,
  mostLetters: 4_000,
} as const;

/** What the desk wrote down, by its deed. */
export const QUEUED_WORDS = {
  checkIn: 'Kedatangan',
  checkOut: 'Tamu keluar',
  registerWalkIn: 'Tamu tanpa janji',
} as const;

/** Why a group without appointment waits for a person, by what the record answered. */
export const QUEUED_WALK_IN_WHY: Readonly<Record<string, string>> = {
  stale:
    'Instansi ini sudah tercatat di meja atau ditunggu hari itu. Rombongan lain: ambil alih. Rombongan yang sama: tutup tanpa mencatat.',
  noOffice: 'Instansinya tidak dikenali. Ambil alih, lalu pilih instansinya.',
  invalid: 'Isiannya belum lengkap. Ambil alih, lalu lengkapi.',
};

/** Why a deed is not even written down without a line. */
export function refusedHere(refusal: {
  readonly code: string;
  readonly guestLimit?: number;
  readonly admitted?: number;
}): string {
  switch (refusal.code) {
    case 'over-limit':
      return `Melebihi batas: ${refusal.admitted ?? 0} orang masuk, batas ${refusal.guestLimit ?? 0}. Tandai yang lain “Tidak masuk”; pengecualian menunggu sambungan.`;
    case 'verdict-required':
      return 'Jawab dahulu pertanyaan tentang kehadiran pimpinan.';
    default:
      return 'Tidak sesuai dengan catatan di perangkat ini. Tunggu sambungan, atau catat di kertas.';
  }
}
