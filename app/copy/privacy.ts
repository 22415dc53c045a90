/** The privacy notice: only what this product does, and what the office has set. */

/** Since when the notice stands as it does. */
export const PRIVACY_DATED = '27 November 2026';

export const ASKED_DATA: readonly {
  readonly data: string;
  readonly of: string;
  readonly why: string;
}[] = [
  {
    of: 'Narahubung',
    data: 'Nama, jabatan, alamat surel, nomor telepon',
    why: 'Mengabarkan keputusan dan jadwal, dan menghubungi bila ada perubahan',
  },
  {
    of: 'Peserta',
    data: 'Nama dan jabatan; NIP dan kebutuhan khusus bila ingin disebutkan',
    why: 'Menerima rombongan di resepsionis dan memeriksa batas peserta',
  },
  {
    of: 'Surat permintaan',
    data: 'Isi surat, termasuk nama penanda tangan',
    why: 'Memeriksa permohonan',
  },
  {
    of: 'Pimpinan yang dinyatakan hadir',
    data: 'Jabatan, dan nama yang mewakili bila diwakilkan',
    why: 'Menetapkan batas peserta; kehadirannya diperiksa di tempat',
  },
  {
    of: 'Kunjungan',
    data: 'Waktu datang dan keluar, catatan ketidaksesuaian beserta tanggapan Anda, penilaian layanan',
    why: 'Bukti kunjungan, laporan layanan, dan perbaikan layanan',
  },
];

export const NEVER_ASKED: readonly string[] = [
  'NIK dan salinan KTP atau kartu identitas lain.',
  'Data wajah, sidik jari, atau data biometrik lain.',
  'Kata sandi. Permohonan dibuka melalui tautan atau kode dalam surel.',
];

export const READERS: readonly { readonly who: string; readonly what: string }[] = [
  { who: 'Sekretariat dan contact center', what: 'permohonan beserta surat dan daftar peserta.' },
  { who: 'Unit teknis dan narasumber', what: 'permohonan yang ditugaskan kepada mereka.' },
  { who: 'Resepsionis', what: 'rombongan yang berkunjung beserta daftar pesertanya.' },
  { who: 'Kepala Bagian dan pemeriksa', what: 'seluruh catatan, untuk pengawasan.' },
  { who: 'Pengelola sistem', what: 'akun, pengaturan, dan surel yang gagal terkirim.' },
];

export const NO_OTHERS: readonly string[] = [
  'Setiap pembacaan daftar peserta dan surat oleh pegawai tercatat: siapa dan kapan.',
  'Instansi lain tidak melihat permohonan Anda. Cek keaslian hanya menyebut instansi, hari, dan jam kepada pemegang kodenya.',
  'Halaman kami tidak memuat pelacak, iklan, atau berkas dari pihak lain. Kuki hanya dipakai agar permohonan atau akun Anda tetap terbuka di perangkat Anda.',
  'Video conference berlangsung melalui Microsoft Teams; yang Anda isi di sana diolah oleh penyedianya.',
];

export const RIGHTS: readonly string[] = [
  'Mengetahui dan memperoleh data Anda yang ada pada kami. Data permohonan juga selalu tampil di halaman permohonan.',
  'Memperbaiki atau memperbarui data yang keliru.',
  'Meminta pengolahan dibatasi atau ditunda, atau berkeberatan.',
  'Meminta data dihapus. Bila data masih wajib disimpan, kami menjawab dengan alasannya.',
  'Mengadu kepada kami, atau kepada lembaga yang berwenang di bidang pelindungan data pribadi.',
];
