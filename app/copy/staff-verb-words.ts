import type { Referral } from '#app/domain/decisions/notice.ts';

/** Words of the verbs of the house whose pages ask for more than a reason. */

export const REFER_WORDS = {
  title: 'Teruskan ke layanan lain',
  explanation:
    'Permohonan berakhir di sini. Pemohon menerima surel yang menyebut layanan mana yang akan menanganinya.',
  button: 'Teruskan',
} as const;

export const REFERRAL_CHOICES: Readonly<Record<Referral, string>> = {
  ppid: 'PPID (permintaan informasi publik)',
  djpb: 'Direktorat Jenderal Perbendaharaan',
  contactCentre: 'Contact center DJPK (150420)',
};

export const MERGE_WORDS = {
  title: 'Gabungkan dengan permohonan lain',
  explanation:
    'Topik dan pertanyaannya pindah ke permohonan tujuan, lalu permohonan ini ditutup; penggabungan tidak dapat diurungkan. Pemohon menerima surel yang menyebut nomor tujuan.',
  button: 'Gabungkan',
  none: 'Tidak ada permohonan yang dapat dituju',
  noneHint:
    'Yang dapat dituju hanya permohonan lain yang masih terbuka dari daerah atau instansi yang sama.',
} as const;

export const CONTACT_WORDS = {
  title: 'Catat kontak',
  explanation:
    'Catatan percakapan dengan pemohon; hanya dibaca pegawai. Kabar sebelum jadwal dimulai mencegah rombongan yang terlambat tercatat tidak hadir.',
  button: 'Simpan catatan',
} as const;

export const RETURN_WORDS = {
  title: 'Kembalikan untuk diperbaiki',
  explanation:
    'Pilih isian yang perlu diperbaiki. Pemohon menerima surel berisi alasannya, urutannya dalam antrean terjaga, dan janji jawab berhenti sementara.',
  button: 'Kembalikan',
} as const;

export const VERIFY_WORDS = {
  title: 'Verifikasi surat dan permohonan',
  explanation:
    'Cocokkan setiap isian dengan suratnya. Jika semuanya cocok, permohonan dinyatakan terverifikasi; jika ada yang tidak cocok atau tidak jelas, Anda diantar ke halaman pengembalian dengan isian itu sudah ditandai.',
  button: 'Selesai memeriksa',
} as const;

export const CORRECT_CONTACT_WORDS = {
  title: 'Perbaiki narahubung',
  explanation:
    'Bila nama, nomor, atau alamat surelnya berganti atau keliru. Pastikan dahulu melalui nomor yang sudah dikenal. Bila alamat surelnya diganti, tautan yang lama dicabut, tautan baru dikirim ke alamat baru, dan surel yang belum sampai dikirim ulang ke sana. Alamat lama diberi tahu, tanpa menyebut alamat barunya, kecuali bila surel ke sana kembali.',
  button: 'Simpan narahubung',
} as const;

export const REISSUE_WORDS = {
  title: 'Kirim tautan baru',
  explanation:
    'Untuk pemohon yang kehilangan tautannya. Hubungi kembali instansinya melalui nomor yang sudah dikenal sebelum mengirim; tautan hanya dikirim ke alamat narahubung yang tercatat.',
  button: 'Kirim tautan',
} as const;
