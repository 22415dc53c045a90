import type { NextStepKey } from '#app/domain/reservation/next-step.ts';
import { FLOOR } from './office-address.ts';

interface StepWords {
  readonly title: string;
  readonly text: string;
  /** What the time beside it is. */
  readonly by?: string;
}

const PROMISED = 'Janji jawaban kami';

/** Until when, where a time is known. */
export const UNTIL = 'Batas waktu Anda';

const BEGINS = 'Dimulai';

/** By step: what comes next, who does it, by when. */
export const WORDS: Readonly<Record<NextStepKey, StepWords>> = {
  send: {
    title: 'Lengkapi dan kirim permohonan Anda',
    text: 'Permohonan belum terkirim. Lanjutkan dari langkah terakhir yang Anda isi.',
  },
  startReview: {
    title: 'Sekretariat DJPK memeriksa permohonan Anda',
    text: 'Permohonan sudah masuk antrean pemeriksaan. Tidak ada yang perlu Anda lakukan sekarang.',
    by: PROMISED,
  },
  finishReview: {
    title: 'Sekretariat DJPK sedang memeriksa surat Anda',
    text: 'Jika ada yang perlu dilengkapi, kami menyurati narahubung Anda. Tidak ada yang perlu Anda lakukan sekarang.',
    by: PROMISED,
  },
  correct: {
    title: 'Mohon perbaiki permohonan Anda',
    text: 'Beberapa hal perlu dilengkapi sebelum dapat kami proses. Setelah diperbaiki, permohonan kembali ke tempatnya semula dalam antrean.',
    by: UNTIL,
  },
  complete: {
    title: 'Mohon lengkapi permohonan Anda',
    text: 'Permohonan Anda sudah kami catat. Waktu yang diinginkan, peserta, atau suratnya masih kurang; mohon dilengkapi agar dapat kami jadwalkan. Janji jawaban kami tetap berjalan sejak permohonan kami terima.',
  },
  decide: {
    title: 'Sekretariat DJPK menentukan jadwal dan narasumber',
    text: 'Surat Anda sudah sesuai. Jadwalnya kami kirim melalui surel; mohon belum berangkat sebelum jadwal disetujui.',
    by: PROMISED,
  },
  answerOffer: {
    title: 'Mohon jawab tawaran jadwal kami',
    text: 'Tempatnya kami tahan sampai batas waktu ini. Lewat dari itu, permohonan kembali kami jadwalkan.',
    by: UNTIL,
  },
  resume: {
    title: 'Permohonan ditunda sementara',
    text: 'Kami lanjutkan begitu penyebab penundaan selesai, dan mengabari Anda melalui surel.',
  },
  decideChange: {
    title: 'Sekretariat DJPK memutuskan permintaan perubahan Anda',
    text: 'Jadwal semula tetap berlaku sampai ada jawaban dari kami. Jika perubahan disetujui, undangan yang baru kami kirim melalui surel.',
    by: 'Jadwal semula',
  },
  awaitLink: {
    title: 'Tautan video conference kami siapkan',
    text: 'Jadwal Anda sudah pasti. Tautannya menyusul melalui surel dan tampil di halaman ini.',
    by: BEGINS,
  },
  join: {
    title: 'Bergabunglah melalui tautan video conference',
    text: 'Tautannya ada di bawah ini. Mohon masuk beberapa menit sebelum dimulai.',
    by: BEGINS,
  },
  visit: {
    title: 'Datanglah sesuai jadwal dan daftar tamu',
    text: `Mohon melapor di resepsionis ${FLOOR} dengan menunjukkan kartu tamu atau menyebut nomor permohonan ini.`,
    by: BEGINS,
  },
  recordArrival: {
    title: 'Jadwal konsultasi sudah dimulai',
    text: 'Jika Anda terlambat atau berhalangan, mohon segera kabari kami melalui 150420.',
  },
  callIn: {
    title: 'Mohon menunggu panggilan',
    text: 'Kedatangan Anda sudah tercatat. Petugas mempersilakan Anda begitu narasumber siap.',
  },
  hold: {
    title: 'Konsultasi sedang berlangsung',
    text: 'Setelah selesai, halaman ini meminta penilaian Anda atas layanan kami.',
  },
  rate: {
    title: 'Konsultasi selesai. Mohon penilaian Anda',
    text: 'Dua pertanyaan singkat; penilaian Anda kami pakai untuk memperbaiki layanan.',
  },
  replyToViolation: {
    title: 'Mohon tanggapi catatan kami tentang kunjungan Anda',
    text: 'Catatan ini belum diputuskan. Tanggapan Anda kami pertimbangkan lebih dahulu; tanpa tanggapan, kami memutuskannya setelah batas waktu ini.',
    by: UNTIL,
  },
  decideAtDoor: {
    title: 'Petugas sedang menentukan penerimaan kunjungan',
    text: 'Kunjungan ini tercatat tanpa janji. Mohon menunggu di ruang tunggu.',
  },
  askAgain: {
    title: 'Permohonan ini sudah berakhir',
    text: 'Jika masih diperlukan, ajukan ulang: isian dan surat Anda dibuka kembali untuk disesuaikan. Jika waktu yang dulu sudah lewat atau tidak lagi tersedia, Anda memilih waktu yang baru. Pertanyaan dapat disampaikan melalui 150420.',
  },
  followOther: {
    title: 'Permohonan ini digabungkan',
    text: 'Konsultasi Anda dilanjutkan melalui permohonan lain. Kabar selanjutnya dikirim kepada narahubung permohonan itu.',
  },
  followReferral: {
    title: 'Permohonan ini sudah diteruskan',
    text: 'Jawabannya datang dari layanan yang menerima penerusan. Surel kami menyebutkan ke mana.',
  },
  nothing: {
    title: 'Semua selesai. Terima kasih',
    text: 'Anda dapat mengajukan permohonan baru kapan saja.',
  },
};
