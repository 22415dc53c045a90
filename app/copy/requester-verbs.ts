import type { Verb } from '#app/domain/reservation/status.ts';
import { FLOOR } from './office-address.ts';

/** What a pemda can do to its own request; `resubmit` is a form of its own. */
export type RequesterVerb = Extract<
  Verb,
  | 'complete'
  | 'accept'
  | 'decline'
  | 'editGuests'
  | 'substituteGuest'
  | 'requestChange'
  | 'withdrawChange'
  | 'withdraw'
  | 'cancel'
  | 'rate'
>;

/** The button that leads to a verb's page. */
export const REQUESTER_BUTTONS: Readonly<Record<RequesterVerb, string>> = {
  complete: 'Lengkapi sekarang',
  accept: 'Lihat tawaran',
  decline: 'Tidak mengambil tawaran',
  editGuests: 'Ubah daftar peserta',
  substituteGuest: 'Ganti tamu',
  requestChange: 'Minta perubahan',
  withdrawChange: 'Tarik permintaan perubahan',
  withdraw: 'Cabut permohonan',
  cancel: 'Batalkan konsultasi',
  rate: 'Beri penilaian',
};

/** Pages that ask for nothing but a reason, or for a yes. */
export const REQUESTER_VERB_PAGES = {
  withdrawChange: {
    title: 'Tarik permintaan perubahan',
    explanation:
      'Permintaan perubahan tidak lagi kami proses, dan jadwal Anda tetap seperti semula. Anda dapat meminta perubahan lagi kapan saja.',
    reason: 'Alasan',
    reasonHint: 'Boleh dikosongkan.',
    optional: true,
    button: 'Tarik permintaan',
  },
  withdraw: {
    title: 'Cabut permohonan',
    explanation:
      'Permohonan ditutup dan tidak kami proses lagi. Anda dapat mengajukan permohonan baru kapan saja.',
    reason: 'Alasan',
    reasonHint: 'Membantu kami memperbaiki layanan; boleh dikosongkan.',
    optional: true,
    button: 'Cabut permohonan',
    grave: true,
  },
  cancel: {
    title: 'Batalkan konsultasi',
    explanation:
      'Jadwal dilepas, dan narasumber beserta Sekretariat menerima kabarnya. Jika hanya waktunya yang tidak sesuai, Anda dapat meminta perubahan.',
    reason: 'Alasan pembatalan',
    reasonHint: 'Disampaikan kepada Sekretariat dan narasumber.',
    button: 'Batalkan konsultasi',
    grave: true,
  },
  decline: {
    title: 'Tidak mengambil tawaran',
    explanation:
      'Tempat yang kami tahan dilepas, dan permohonan Anda kembali kami jadwalkan. Janji jawaban kami berjalan lagi.',
    reason: 'Yang tidak sesuai dari tawaran ini',
    reasonHint: 'Misalnya hari atau jam yang dapat Anda hadiri; boleh dikosongkan.',
    optional: true,
    button: 'Tidak mengambil tawaran',
  },
  accept: {
    title: 'Terima tawaran jadwal',
    explanation:
      'Setelah diterima, jadwal ini pasti dan undangan kalender kami kirim melalui surel.',
    reason: null,
    button: 'Terima tawaran',
  },
} as const satisfies Partial<
  Record<
    RequesterVerb,
    {
      readonly title: string;
      readonly explanation: string;
      readonly reason: string | null;
      readonly reasonHint?: string;
      readonly optional?: boolean;
      readonly button: string;
      readonly grave?: boolean;
    }
  >
>;

export type SimpleRequesterVerb = keyof typeof REQUESTER_VERB_PAGES;

/** What a group brings along. */
export const TO_BRING = {
  tatapMuka: [
    `Kartu tamu, tercetak atau di layar ponsel, atau nomor permohonan ini untuk disebutkan di resepsionis ${FLOOR}.`,
    'Salinan surat permintaan konsultasi.',
    'Data dan dokumen yang ingin dikonsultasikan.',
  ],
  videoConference: [
    'Data dan dokumen yang ingin dikonsultasikan, siap ditampilkan.',
    'Perangkat dengan kamera, mikrofon, dan Microsoft Teams.',
  ],
} as const;

/** Who may come in, as far as it can be said beforehand. */
export const WHO_MAY_ENTER =
  'Yang dapat masuk adalah peserta dalam daftar, sampai batas tamu yang berlaku. Kehadiran Kepala Daerah atau Pimpinan DPRD yang dinyatakan hadir diperiksa di tempat.';
