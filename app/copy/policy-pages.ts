import type { EditionPlace, EditionState } from '#app/domain/policy/editions.ts';
import { formatDate } from './dates.ts';

/** "Versi 2" */
export function editionTitle(number: number): string {
  return `Versi ${number}`;
}

/** "ketentuan versi 2 (berlaku sejak 1 Februari 2027)" */
export function editionWords({
  number,
  effectiveFrom,
}: Pick<EditionPlace, 'number' | 'effectiveFrom'>): string {
  return `ketentuan versi ${number} (berlaku sejak ${formatDate(effectiveFrom)})`;
}

/** "sejak 1 Januari 2023", "1 Januari 2023 – 31 Januari 2027", "mulai 1 Februari 2027" */
export function editionSpan({ state, effectiveFrom, lastDay }: EditionPlace): string {
  const from = formatDate(effectiveFrom);
  if (state === 'replaced') return `Semula untuk ${from}`;
  if (state === 'coming') return `Mulai ${from}`;
  return lastDay === null ? `Sejak ${from}` : `${from} – ${formatDate(lastDay)}`;
}

export const EDITION_STATE_WORDS: Readonly<Record<EditionState, string>> = {
  current: 'Berlaku sekarang',
  coming: 'Akan berlaku',
  past: 'Sudah berlalu',
  replaced: 'Digantikan sebelum berlaku',
};

export const POLICY_PAGES = {
  list: {
    title: 'Ketentuan',
    text: 'Angka dan jam yang dipakai menilai setiap permohonan. Versi yang sudah terbit tidak pernah berubah; perubahan selalu menjadi versi baru dengan tanggal berlakunya sendiri.',
    begin: 'Susun versi baru',
    noDrafts: 'Tidak ada konsep yang sedang disusun.',
    delivered: 'Versi awal, bawaan aplikasi.',
  },
  draft: {
    title: 'Konsep ketentuan',
    text: 'Salinan versi yang berlaku. Belum memengaruhi apa pun sampai diterbitkan.',
    save: 'Simpan konsep',
    toImpact: 'Simpan dan lihat dampaknya',
    note: 'Alasan perubahan',
    noteHint: 'Tampil pada daftar versi, bagi siapa pun yang kelak bertanya mengapa.',
    effectiveFrom: 'Berlaku mulai',
    effectiveFromHint:
      'Hari ini atau sesudahnya. Permohonan yang diputuskan sebelumnya tetap memakai versi lama.',
    seen: 'Saya sudah melihat angka ini dalam dokumen',
    staleBasis:
      'Angkanya berubah, dasarnya masih yang lama. Pastikan dokumen itu menyebut angka yang baru.',
  },
  impact: {
    title: 'Dampak konsep',
    text: 'Setiap permohonan yang masih berjalan dinilai dua kali: menurut ketentuan yang berlaku dan menurut konsep ini, seandainya dinilai sekarang.',
    none: '0 permohonan berubah',
    noneText:
      'Tidak ada temuan yang muncul, hilang, atau berubah pada permohonan yang masih berjalan.',
    disturbed: 'Jadwal yang sudah disetujui dan akan terganggu',
    disturbedText:
      'Persetujuannya tidak gugur dengan sendirinya. Sekretariat memutuskan satu per satu: dipindahkan, ditawari waktu lain, atau tetap dengan alasan.',
  },
  publish: {
    title: 'Terbitkan ketentuan',
    button: 'Terbitkan',
    text: 'Setelah terbit, versi ini tidak dapat diubah atau ditarik. Kekeliruan diperbaiki dengan menerbitkan versi berikutnya.',
  },
  discard: {
    title: 'Buang konsep ini?',
    text: 'Konsep tidak dapat disunting lagi. Isinya tetap tersimpan dalam jejak audit.',
    button: 'Buang konsep',
  },
} as const;

export const POLICY_ERRORS = {
  date: 'Isi dengan tanggal yang ada.',
  past: 'Tanggal ini sudah lewat. Ketentuan tidak pernah berlaku surut.',
  taken: 'Versi lain sudah berlaku sejak hari itu. Pilih tanggal sesudahnya.',
  replaced:
    'Ada versi lain yang baru saja diterbitkan untuk tanggal yang sama. Periksa dahulu versi itu.',
  noteMissing: 'Tulis alasan perubahan pada konsep sebelum menerbitkannya.',
  unchanged:
    'Isinya sama dengan ketentuan yang berlaku pada tanggal itu. Tidak ada yang perlu diterbitkan.',
  closed: 'Konsep ini sudah ditutup.',
  number: 'Isi dengan bilangan bulat, tanpa titik atau koma.',
  clock: 'Isi dengan jam dan menit, misalnya 09.00.',
} as const;
