const SCHEMA_WORDS: Readonly<Record<string, string>> = {
  table: 'Tabel',
  index: 'Indeks',
  trigger: 'Penjaga',
};

/** What `verify` says of each thing that is not as it should be. */
export const INTEGRITY_WORDS = {
  database: (detail: string) => `Pemeriksaan SQLite menemukan kerusakan: ${detail}.`,
  schema: (type: string) => `${SCHEMA_WORDS[type] ?? type} ini hilang atau berubah.`,
  foreignKey: (parent: string) => `Baris ini menunjuk baris ${parent} yang tidak ada.`,
  chainBroken: () =>
    'Jejak audit terputus di sini: baris ini atau baris sebelumnya diubah, disisipkan, atau dihapus.',
  chainCut: (seq: number) =>
    `Jejak audit seharusnya sampai baris ${seq}; baris terakhirnya hilang.`,
  revisionUntold: (revision: number) => `Revisi ${revision} tidak memiliki jejak audit.`,
  revisionAhead: (told: number, revision: number) =>
    `Jejak audit sampai revisi ${told}, sedangkan permohonannya revisi ${revision}.`,
  statusUntold: (status: string, told: string) =>
    `Statusnya ${status}, sedangkan menurut jejak audit ${told}.`,
  reservationLost: () => 'Jejak audit menyebut permohonan yang tidak ada.',
  letterMissing: (numbers: string) =>
    `Berkas surat ini tidak ada di folder data; dipakai ${numbers}.`,
  letterDamaged: (numbers: string) =>
    `Isi berkas surat ini tidak sama dengan sidik jarinya; dipakai ${numbers}.`,
  takenTwice: (first: string, second: string, start: string) =>
    `Terpakai dua kali mulai ${start}: oleh ${first} dan ${second}.`,
  dayTooFull: (number: string) =>
    `Kuota tatap muka hari itu terlampaui tanpa pengecualian: ${number}.`,
  placesDiffer: () => 'Narasumber, ruang, atau kuota yang dipakai tidak sesuai dengan jadwalnya.',
  noticeTwice: () => 'Pemberitahuan yang sama tercatat lebih dari sekali.',
  noticeState: (state: string) =>
    `Pemberitahuan berstatus “${state}” tidak sesuai dengan catatan waktu kirimnya.`,
  noticeFile: () => 'Pemberitahuan tercatat terkirim, tetapi berkas .eml-nya tidak ada.',
  noticeUntried: () =>
    'Pemberitahuan tercatat terkirim, tetapi tidak ada percobaan kirim yang diterima server.',
  searchMissing: () =>
    'Permohonan ini tidak tercatat di indeks pencarian. Jalankan: npm run sambang -- search rebuild.',
  searchStale: () =>
    'Indeks pencarian permohonan ini tidak sesuai dengan isinya. Jalankan: npm run sambang -- search rebuild.',
  searchLost: () => 'Indeks pencarian menyebut permohonan yang tidak ada.',
  violationPolicy: () => 'Ketidaksesuaian ini menunjuk versi ketentuan yang tidak ada.',
  violationWaiver: () => 'Ketidaksesuaian ini menunjuk pengecualian yang tidak ada.',
  violationSupersedes: () =>
    'Ketidaksesuaian ini mengoreksi catatan yang tidak ada atau tidak ditandai terkoreksi.',
  violationSuperseded: () =>
    'Ketidaksesuaian ini ditandai terkoreksi, tetapi koreksinya tidak ada.',
  violationAfterEnd: () => 'Ketidaksesuaian ini berlanjut setelah dicabut atau dikoreksi.',
} as const;

/** More of one kind than are listed. */
export function moreOfThem(count: number): string {
  return `… dan ${count} lagi yang sejenis.`;
}
