import { CODE_MINUTES } from '#app/domain/people/mail-code.ts';
import type { OfficerState } from '#app/domain/people/officer.ts';

export function tooManyMails(minutes: number): string {
  return `Surel ke alamat ini sudah terlalu sering diminta. Coba kembali dalam ${minutes} menit.`;
}

export const CODE_WORDS = {
  blank: 'Ketik enam angka dari surel kami.',
  over: 'Kode ini tidak berlaku lagi: sudah dipakai, sudah lewat waktunya, diganti kode yang lebih baru, atau terlalu sering salah. Mintalah kode baru.',
  wrong: (left: number) => `Kode tidak cocok. Periksa kembali; masih ada ${left} kali percobaan.`,
  /** The same for every address, known or not. */
  sent: `Bila alamat itu benar, kode enam angka sudah kami kirim ke sana. Biasanya tiba dalam satu menit, dan berlaku ${CODE_MINUTES} menit.`,
} as const;

/** Where a claim stands, in one word. */
export const OFFICER_STATE_WORDS: Readonly<Record<OfficerState, string>> = {
  claimed: 'menunggu konfirmasi',
  confirmed: 'dikonfirmasi',
  refused: 'belum dapat dikonfirmasi',
  ended: 'berakhir',
};

/** What it means for the one who claims. */
export const CLAIM_MEANINGS: Readonly<Record<OfficerState, string>> = {
  claimed:
    'Sekretariat mencocokkan alamat Anda dengan surat instansi. Sampai dikonfirmasi, Anda melihat permohonan yang mencantumkan alamat ini sebagai narahubung. Bila alamat ini pernah belum dapat dikonfirmasi atau berakhir, permohonannya baru terbuka setelah dikonfirmasi.',
  confirmed:
    'Anda melihat dan mengurus semua permohonan instansi ini, juga yang diajukan pendahulu Anda.',
  refused:
    'Permohonan instansi ini tidak terbuka dengan alamat Anda, juga melalui tautan dalam surel yang lama, sampai klaim berikutnya dikonfirmasi.',
  ended:
    'Alamat ini tidak lagi mewakili instansi, sehingga permohonannya tidak terbuka dengan alamat Anda.',
};

export const GOVERNMENT_ADDRESS = 'alamat berakhiran .go.id';
