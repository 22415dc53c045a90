import type { FoundFault, PolicyFault } from '#app/domain/policy/check-edition.ts';

type Params = FoundFault['params'];

/** What is wrong with a value, and what would be right. */
const SENTENCES: Readonly<Record<PolicyFault, (params: Params) => string>> = {
  outOfBounds: ({ min, max }) => `Isi dengan bilangan bulat dari ${min} sampai ${max}.`,
  headBelowOrdinary: ({ ordinary }) =>
    `Tidak boleh lebih kecil daripada batas biasa (${ordinary} orang).`,
  nobodyCounts: () => 'Pilih sekurang-kurangnya satu jenis tamu yang dihitung.',
  nobodySigns: () => 'Pilih sekurang-kurangnya satu penanda tangan.',
  noWindows: () => 'Isi sekurang-kurangnya satu baris jam layanan.',
  noWeekdays: () => 'Pilih hari-hari yang memakai jam ini.',
  endsBeforeStart: () => 'Jam selesai harus sesudah jam mulai.',
  windowsOverlap: () => 'Jam ini bertumpang tindih dengan baris sebelumnya pada hari yang sama.',
  noSlotFits: ({ slot }) => `Terlalu singkat: satu sesi berlangsung ${slot} menit.`,
  periodReversed: () => 'Tanggal akhir tidak boleh sebelum tanggal awal.',
  periodsOverlap: () => 'Masa ini bertumpang tindih dengan baris sebelumnya.',
  horizonWithinNotice: ({ notice }) =>
    `Terlalu dekat: pengajuan diminta ${notice} hari kerja sebelumnya, sehingga tidak ada tanggal yang dapat dipilih.`,
  closesBeforeRequest: ({ notice }) =>
    `Tidak boleh lebih awal daripada batas pengajuan tatap muka (${notice} hari kerja).`,
  graceBeyondSlot: ({ slot }) => `Tidak boleh lebih lama daripada satu sesi (${slot} menit).`,
  documentMissing: () => 'Sebutkan dokumen yang menjadi dasarnya.',
  documentUnseen: () =>
    'Angka ini dinyatakan sudah dilihat. Sebutkan dokumen tempat Anda melihatnya.',
};

/** The sentence beside the field. */
export function policyFaultWords({ fault, params }: Pick<FoundFault, 'fault' | 'params'>): string {
  return SENTENCES[fault](params);
}
