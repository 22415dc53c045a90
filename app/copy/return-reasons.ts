import type { Correctable } from '#app/domain/compliance/correctable.ts';

interface ReturnWords {
  /** The field as the house and the pemda call it. */
  readonly name: string;
  /** Sentences that can be sent as they stand. */
  readonly ready: readonly string[];
  /** Which of them says that the letter says something else. */
  readonly differs?: number;
  /** Which of them says that the letter does not tell. */
  readonly unclear?: number;
}

/** What can be sent back for correction, with the reasons that come up again and again. */
export const RETURN_REASONS: Readonly<Record<Correctable, ReturnWords>> = {
  letter: {
    name: 'Berkas surat',
    ready: [
      'Surat belum dilampirkan. Mohon unggah surat permintaan konsultasi yang ditujukan kepada Direktur Jenderal Perimbangan Keuangan.',
      'Berkas surat tidak terbaca. Mohon unggah ulang hasil pindai yang jelas.',
      'Surat belum ditandatangani. Mohon unggah surat yang sudah ditandatangani.',
      'Berkas yang diunggah bukan surat permintaan konsultasi. Mohon periksa dan unggah surat yang sesuai.',
    ],
  },
  'letter.number': {
    name: 'Nomor surat',
    ready: [
      'Nomor surat belum diisi. Mohon isi sesuai surat.',
      'Nomor surat yang diisi berbeda dengan nomor pada surat. Mohon sesuaikan.',
      'Nomor surat tidak terbaca jelas pada berkas. Mohon tegaskan, atau unggah berkas yang lebih jelas.',
    ],
    differs: 1,
    unclear: 2,
  },
  'letter.date': {
    name: 'Tanggal surat',
    ready: [
      'Tanggal surat belum diisi. Mohon isi sesuai surat.',
      'Tanggal yang diisi berbeda dengan tanggal pada surat. Mohon sesuaikan.',
      'Tanggal surat tidak terbaca jelas pada berkas. Mohon tegaskan, atau unggah berkas yang lebih jelas.',
    ],
    differs: 1,
    unclear: 2,
  },
  'letter.signatoryOffice': {
    name: 'Penanda tangan surat',
    ready: [
      'Jabatan penanda tangan belum diisi. Mohon isi sesuai surat.',
      'Penanda tangan yang diisi berbeda dengan yang tercantum pada surat. Mohon sesuaikan.',
      'Mohon lampirkan keterangan atau surat penugasan penanda tangan.',
      'Nama atau jabatan penanda tangan tidak terbaca jelas pada berkas. Mohon tegaskan.',
    ],
    differs: 1,
    unclear: 3,
  },
  'letter.addressee': {
    name: 'Tujuan surat',
    ready: [
      'Surat permintaan ditujukan kepada Direktur Jenderal Perimbangan Keuangan. Mohon perbaiki tujuan suratnya.',
      'Tujuan yang diisi berbeda dengan yang tercantum pada surat. Mohon sesuaikan.',
      'Tujuan surat tidak terbaca jelas pada berkas. Mohon tegaskan, atau unggah berkas yang lebih jelas.',
    ],
    differs: 1,
    unclear: 2,
  },
  'letter.subject': {
    name: 'Perihal surat',
    ready: [
      'Perihal surat belum diisi. Mohon isi sesuai surat.',
      'Perihal yang diisi berbeda dengan perihal pada surat. Mohon sesuaikan.',
      'Perihal tidak terbaca jelas pada berkas. Mohon tegaskan, atau unggah berkas yang lebih jelas.',
    ],
    differs: 1,
    unclear: 2,
  },
  guests: {
    name: 'Daftar peserta',
    ready: [
      'Daftar peserta belum lengkap. Mohon isi nama dan jabatan setiap peserta.',
      'Daftar peserta berbeda dengan yang tercantum pada surat. Mohon sesuaikan.',
      'Nama yang sama tercantum lebih dari satu kali. Mohon hapus yang ganda.',
      'Siapa saja yang hadir belum jelas dari surat. Mohon tegaskan nama dan jabatan setiap peserta.',
    ],
    differs: 1,
    unclear: 3,
  },
  headClaim: {
    name: 'Pernyataan kehadiran Kepala Daerah atau Pimpinan DPRD',
    ready: [
      'Mohon nyatakan apakah Kepala Daerah atau Pimpinan DPRD hadir, diwakili, atau tidak hadir.',
      'Pernyataan kehadiran berbeda dengan isi surat. Mohon sesuaikan.',
      'Kehadiran Kepala Daerah atau Pimpinan DPRD belum jelas dari surat. Mohon tegaskan hadir, diwakili, atau tidak hadir.',
    ],
    differs: 1,
    unclear: 2,
  },
  topics: {
    name: 'Topik',
    ready: ['Topik yang dipilih tidak sesuai dengan isi surat. Mohon pilih topik yang sesuai.'],
  },
  questions: {
    name: 'Yang ingin ditanyakan',
    ready: [
      'Mohon uraikan pertanyaannya lebih khusus, agar narasumber yang tepat dapat disiapkan.',
      'Yang ingin ditanyakan belum diisi. Mohon isi pokok-pokok pertanyaannya.',
    ],
  },
  preferences: {
    name: 'Pilihan waktu',
    ready: [
      'Waktu yang dipilih tidak tersedia lagi. Mohon pilih tanggal lain.',
      'Waktu yang dipilih terlalu dekat. Mohon pilih tanggal yang lebih jauh.',
    ],
  },
  mode: {
    name: 'Bentuk konsultasi',
    ready: [
      'Untuk keperluan ini kami menyarankan video conference. Mohon pertimbangkan dan pilih bentuknya kembali.',
    ],
  },
  contact: {
    name: 'Narahubung',
    ready: [
      'Alamat surel atau nomor telepon narahubung tidak dapat dihubungi. Mohon perbaiki.',
      'Narahubung belum diisi. Mohon isi nama, jabatan, surel, dan nomor telepon.',
    ],
  },
};
