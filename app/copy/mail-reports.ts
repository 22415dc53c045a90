import type { MailWayBack } from './mail-words.ts';

/** Why a file is no delivery report, each with what to do instead. */
export const REPORT_REFUSALS = {
  none: 'Pilih berkas laporan surel kembali (.eml).',
  tooLarge: 'Berkas lebih dari 15 MB. Simpan laporan surel kembalinya saja, tanpa lampiran lain.',
  broken: 'Berkas tidak terkirim utuh. Pilih kembali berkasnya.',
  notAReport:
    'Berkas ini bukan laporan surel kembali yang dapat dibaca. Bila isinya memang menyebut alamat yang menolak, catat alamat itu dengan tangan.',
  unreadable: 'Berkas ini tidak dapat dibuka dengan aman. Catat alamatnya dengan tangan.',
  busy: 'Berkas belum sempat dibaca. Mohon unggah kembali sebentar lagi.',
  unknown:
    'Laporan ini tidak menyebut surel yang dikirim dari sini, jadi tidak ada yang dicatat. Bila yakin, catat alamatnya dengan tangan.',
  outdated:
    'Laporan ini lebih lama daripada pengiriman terakhir surelnya, jadi tidak ada yang dicatat. Bila surel yang dikirim ulang juga kembali, unggah laporan yang baru.',
  underWay:
    'Menurut laporan ini surelnya sudah sampai atau masih dicoba oleh server penerima. Tidak ada yang dicatat.',
} as const;

/** How an address came to be noted. */
export const WAYS_BACK: Readonly<Record<MailWayBack, string>> = {
  smtp: 'ditolak server penerima',
  report: 'laporan surel kembali',
  person: 'dicatat pegawai',
};
