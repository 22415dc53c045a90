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
  'Tanpa sambungan yang dapat dicatat hanya kedatangan dan kepulangan rombongan hari ini. Tamu tanpa janji, pengecualian batas, panggil masuk, dan pencarian hari lain menunggu sambungan; catat tamu tanpa janji di kertas.';

/** What the desk wrote down, by its deed. */
export const QUEUED_WORDS = { checkIn: 'Kedatangan', checkOut: 'Tamu keluar' } as const;

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
