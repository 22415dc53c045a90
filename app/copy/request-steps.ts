import type { DraftStep } from '#app/domain/reservation/draft.ts';

interface StepWords {
  /** In the row of steps. */
  readonly title: string;
  /** Above the page. */
  readonly heading: string;
}

/** The steps of a request as a pemda reads them. */
export const STEP_WORDS: Readonly<Record<DraftStep, StepWords>> = {
  office: { title: 'Instansi', heading: 'Siapa yang mengajukan?' },
  purpose: { title: 'Keperluan', heading: 'Apa yang ingin dikonsultasikan?' },
  slots: { title: 'Jadwal', heading: 'Kapan waktu yang sesuai?' },
  letter: { title: 'Surat', heading: 'Surat Permintaan Konsultasi/Audiensi' },
  guests: { title: 'Peserta', heading: 'Siapa yang akan hadir?' },
  check: { title: 'Periksa', heading: 'Periksa dan kirim' },
};

/** Says of a step that it still waits for an answer. */
export const OPEN_STEP_WORDS: Readonly<Record<DraftStep, string>> = {
  office: 'Instansi dan narahubung belum diisi.',
  purpose: 'Topik belum dipilih.',
  slots: 'Waktu belum dipilih.',
  letter: 'Langkah surat belum disimpan.',
  guests: 'Peserta belum diisi.',
  check: 'Permohonan belum diperiksa.',
};
