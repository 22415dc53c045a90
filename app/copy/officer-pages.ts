import type { ClaimDeed } from '#app/domain/people/officer.ts';

/** What the page of a decision about a claim says. */
export interface OfficerPageWords {
  readonly title: string;
  readonly explanation: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly optional: boolean;
  readonly button: string;
  readonly done: string;
  readonly grave: boolean;
}

/** A refusal and an end take the links back alike. */
const LINKS_GO =
  'Tautan ke permohonan instansi ini yang mencantumkan alamat ini sebagai narahubung, atau ditulis dengan alamat ini, ikut dicabut. Surel berikutnya kepada narahubung membawa tautan lagi; minta instansi mengganti narahubung bila tidak sesuai.';

const AS_WRITTEN = 'Disampaikan apa adanya kepada pemilik alamat.';

export const OFFICER_PAGES: Readonly<Record<ClaimDeed, OfficerPageWords>> = {
  confirm: {
    title: 'Konfirmasi petugas',
    explanation:
      'Alamat ini akan melihat dan mengurus semua permohonan instansinya, juga yang lama. Pastikan surat instansi atau panggilan balik ke instansi mendukungnya. Pemilik alamat menerima surel.',
    reason: 'Catatan untuk petugas',
    reasonHint: AS_WRITTEN,
    optional: true,
    button: 'Konfirmasi petugas',
    done: 'petugas-dikonfirmasi',
    grave: false,
  },
  refuse: {
    title: 'Belum dapat dikonfirmasi',
    explanation: `Permohonan instansi ini tidak terbuka dengan alamat ini sampai klaim berikutnya dikonfirmasi. ${LINKS_GO} Pemilik alamat menerima surel dengan alasan di bawah ini dan dapat mengajukan klaim baru.`,
    reason: 'Alasan',
    reasonHint: AS_WRITTEN,
    optional: false,
    button: 'Nyatakan belum dapat dikonfirmasi',
    done: 'petugas-ditolak',
    grave: true,
  },
  end: {
    title: 'Akhiri petugas',
    explanation: `Alamat ini langsung tidak dapat lagi membuka permohonan instansinya. ${LINKS_GO} Riwayat tindakannya tetap tersimpan. Pemilik alamat menerima surel dengan alasan di bawah ini.`,
    reason: 'Alasan',
    reasonHint: AS_WRITTEN,
    optional: false,
    button: 'Akhiri petugas',
    done: 'petugas-diakhiri',
    grave: true,
  },
};
