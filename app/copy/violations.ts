import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { ViolationStatus, ViolationVerb } from '#app/domain/compliance/violation.ts';

/** What can be recorded of a visit, in a few words. */
export const VIOLATION_TITLES: Partial<Readonly<Record<RuleCode, string>>> = {
  GUEST_LIMIT_EXCEEDED: 'Jumlah tamu melebihi batas',
  HEAD_CLAIM_FALSE: 'Pimpinan yang dinyatakan hadir tidak hadir',
  ARRIVED_WITHOUT_LETTER: 'Datang tanpa surat permintaan',
  ARRIVED_WITHOUT_CONFIRMATION: 'Datang tanpa jadwal yang disetujui',
  NO_SHOW: 'Tidak hadir tanpa kabar',
};

export function violationTitle(code: RuleCode): string {
  return VIOLATION_TITLES[code] ?? code;
}

/** Where one stands, as a list of work: what it waits for. */
export const VIOLATION_STATUS_TITLES: Readonly<Record<ViolationStatus, string>> = {
  recorded: 'belum diberitahukan',
  released: 'menunggu tanggapan',
  replied: 'sudah ditanggapi',
  confirmed: 'dikonfirmasi',
  withdrawn: 'dicabut',
  superseded: 'diganti ralat',
};

/** For what a person of the house is waited. */
export const WAITING_WORDS = {
  replied: 'Tanggapan pemohon sudah masuk dan menunggu keputusan',
  deadlinePassed: 'Batas waktu tanggapan sudah lewat; catatan menunggu keputusan',
} as const;

/** The same in two words, for a list. */
export const WAITING_TAGS = {
  replied: 'menunggu keputusan',
  deadlinePassed: 'batas lewat',
} as const;

/** What each step says it does, before it is done. */
export const VIOLATION_VERB_PAGES: Readonly<
  Record<
    Exclude<ViolationVerb, 'reply'>,
    {
      readonly title: string;
      readonly explanation: string;
      readonly words: string;
      readonly button: string;
    }
  >
> = {
  release: {
    title: 'Beri tahu pemohon',
    explanation:
      'Pemohon menerima pemberitahuan ini dan dapat menanggapi sampai batas waktunya. Catatan belum ditetapkan.',
    words: 'Keterangan tambahan untuk pemohon',
    button: 'Kirim pemberitahuan',
  },
  confirm: {
    title: 'Konfirmasi catatan',
    explanation:
      'Catatan ditetapkan oleh orang selain pencatatnya, setelah tanggapan dipertimbangkan atau batas waktunya lewat. Pemohon menerima surel.',
    words: 'Pertimbangan, disampaikan kepada pemohon',
    button: 'Konfirmasi catatan',
  },
  withdraw: {
    title: 'Cabut catatan',
    explanation: 'Catatan tidak lagi diperhitungkan. Riwayatnya tetap tersimpan.',
    words: 'Alasan pencabutan',
    button: 'Cabut catatan',
  },
  correct: {
    title: 'Ralat catatan',
    explanation:
      'Catatan baru menggantikan yang ini dan prosesnya dimulai kembali. Catatan lama tetap tersimpan. Bila pemohon sudah diberi tahu, ia menerima surel dan dapat menanggapi lagi.',
    words: 'Alasan ralat',
    button: 'Simpan ralat',
  },
};
