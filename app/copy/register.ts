import type { RowRefusal } from '#app/domain/directory/register-row.ts';

/** Why a line of a register was not taken over. */
export function rowRefusalText({ code, value }: RowRefusal): string {
  switch (code) {
    case 'dateShape':
      return `Tanggal “${value}” tidak terbaca. Tulis sebagai TTTT-BB-HH, misalnya 2023-12-04.`;
    case 'dateUnreal':
      return `Tanggal “${value}” tidak ada dalam kalender.`;
    case 'dateFar':
      return `Tahun pada tanggal “${value}” tidak masuk akal.`;
    case 'requesterBlank':
      return 'Nama pengguna layanan kosong.';
    case 'guestsNotWhole':
      return `Jumlah tamu “${value}” bukan bilangan bulat nol atau lebih.`;
    case 'modeUnknown':
      return `Bentuk konsultasi “${value}” tidak dikenal. Tulis tatapMuka atau videoConference.`;
  }
}

/** A line with more or fewer cells than the header. */
export const WRONG_CELL_COUNT = 'Jumlah sel pada baris ini tidak sama dengan judul kolom.';

/** Why a whole register was refused, said before anything is written. */
export function registerRefusalText(fileName: string, reason: string): string {
  return `${fileName}: ${reason} Tidak ada baris yang diimpor.`;
}

export function missingColumnsText(columns: readonly string[]): string {
  return `Kolom wajib tidak ada: ${columns.join(', ')}.`;
}

export const UNKNOWN_MODE =
  'Bentuk konsultasi tidak diketahui. Sebutkan --mode tatapMuka atau --mode videoConference.';
