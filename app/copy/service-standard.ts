import { FLOOR } from './office-address.ts';

/** What the service standard says besides the numbers of the rules, which the policy in force gives. */

export const REQUIREMENTS: readonly { readonly what: string; readonly how: string }[] = [
  {
    what: 'Surat Permintaan Konsultasi/Audiensi',
    how: 'ditujukan kepada Direktur Jenderal Perimbangan Keuangan, bernomor, bertanggal, berperihal, dan ditandatangani pejabat yang berwenang. Berkasnya PDF atau foto yang terbaca.',
  },
  {
    what: 'Topik dan pertanyaan',
    how: 'agar narasumber yang tepat dapat bersiap.',
  },
  {
    what: 'Pilihan waktu',
    how: 'sampai tiga, menurut urutan yang diinginkan.',
  },
  {
    what: 'Daftar peserta',
    how: 'nama dan jabatan; untuk video conference cukup jumlahnya. Nyatakan bila Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD hadir.',
  },
  {
    what: 'Narahubung',
    how: 'nama, jabatan, alamat surel, dan nomor telepon yang dapat dihubungi.',
  },
];

/** Who does what, from the request to the end of the visit. */
export const PROCEDURE: readonly { readonly who: string; readonly does: string }[] = [
  {
    who: 'Pemohon',
    does: 'mengisi permohonan di situs ini dan mengunggah suratnya. Surat yang datang melalui surel, telepon, atau WhatsApp kami catatkan, lalu pemohon melengkapinya melalui tautan.',
  },
  {
    who: 'Sekretariat DJPK',
    does: 'memeriksa surat dan kelengkapan. Yang kurang dikembalikan beserta alasannya; permohonan tidak kehilangan tempatnya dalam antrean.',
  },
  {
    who: 'Unit teknis',
    does: 'menugaskan narasumber yang menguasai topiknya.',
  },
  {
    who: 'Sekretariat DJPK',
    does: 'menyetujui jadwal, menawarkan waktu atau cara lain, meneruskan ke layanan yang tepat, atau menyampaikan bahwa permohonan belum dapat dipenuhi beserta alasannya.',
  },
  {
    who: 'Pemohon',
    does: 'menjawab tawaran bila ada, serta meminta perubahan atau membatalkan bila berhalangan. Setiap langkah dapat diikuti di halaman permohonan.',
  },
  {
    who: 'Resepsionis dan narasumber',
    does: `menerima rombongan di ${FLOOR} pada hari tatap muka; untuk video conference peserta masuk melalui tautan Microsoft Teams.`,
  },
  {
    who: 'Pemohon',
    does: 'menilai layanan setelah konsultasi selesai.',
  },
];

export const PRODUCTS: readonly string[] = [
  'Konsultasi dengan narasumber DJPK, melalui video conference atau tatap muka.',
  'Konfirmasi jadwal melalui surel, beserta undangan kalender.',
  'Kartu tamu dengan kode QR untuk tatap muka.',
  'Jawaban beserta alasannya, bila permohonan belum dapat dipenuhi.',
];

export const LEGAL_BASIS: readonly string[] = [
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah',
  'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
  'Peraturan Presiden Nomor 21 Tahun 2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
  'Surat Direktur Jenderal Perimbangan Keuangan Nomor S-38/PK/2023 tanggal 17 Maret 2023',
  'SE-1/PK.1/2023, pedoman pelaksanaan konsultasi tatap muka',
];
