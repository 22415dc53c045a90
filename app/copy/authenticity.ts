import type { PaperStanding } from '#app/domain/reception/attendance.ts';
import type { PassStanding } from '#app/domain/reservation/pass.ts';
import { PASS_CODE_LENGTH } from '#app/domain/reservation/pass-code.ts';

/** What the public check says; never that something is forged, since this house only knows its own. */
export interface AnswerWords {
  readonly title: string;
  readonly text: string;
  readonly tone: 'good' | 'info' | 'warn';
}

export const STANDING_WORDS: Readonly<Record<PassStanding, AnswerWords>> = {
  valid: {
    title: 'Tercatat di sini dan masih berlaku',
    text: 'Cocokkan instansi, hari, dan jam di bawah ini dengan kartu atau konfirmasi yang Anda terima.',
    tone: 'good',
  },
  past: {
    title: 'Tercatat di sini; waktunya sudah lewat',
    text: 'Konfirmasi ini untuk waktu di bawah ini dan tidak berlaku untuk kunjungan lain.',
    tone: 'info',
  },
  moved: {
    title: 'Tercatat di sini, tetapi jadwalnya sudah diubah',
    text: 'Konfirmasi dengan kode ini sudah diganti. Mintalah kartu atau konfirmasi yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
  renewed: {
    title: 'Tercatat di sini, tetapi kodenya sudah diganti',
    text: 'Kartu dengan kode ini sudah diganti. Mintalah kartu yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
  cancelled: {
    title: 'Tercatat di sini, tetapi sudah dibatalkan',
    text: 'Konsultasi ini tidak jadi berlangsung, sehingga konfirmasinya tidak berlaku lagi.',
    tone: 'warn',
  },
};

/** The same of a *Keterangan Kehadiran*. */
export const ATTENDANCE_STANDING: Readonly<Record<PaperStanding, AnswerWords>> = {
  stands: {
    title: 'Keterangan kehadiran tercatat di sini',
    text: 'Cocokkan instansi, hari, jam, dan jumlah orang di bawah ini dengan keterangan yang Anda pegang.',
    tone: 'good',
  },
  replaced: {
    title: 'Keterangan kehadiran ini sudah diganti',
    text: 'Catatan kehadirannya diperbaiki setelah keterangan ini dibuat, sehingga keterangan ini tidak berlaku lagi. Mintalah yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
};

export const NOT_RECORDED: AnswerWords = {
  title: 'Kode ini tidak tercatat di sini; hubungi 150420',
  text: 'Mungkin ada huruf atau angka yang keliru. Mohon periksa kembali kodenya. Bila tetap tidak tercatat, tanyakan suratnya kepada kami sebelum menindaklanjutinya.',
  tone: 'warn',
};

/** The same of a text that can be no code: how one looks, so that it is not sought in vain. */
export const NO_CODE_TEXT = `Yang diketik bukan kode kami: kode terdiri dari ${PASS_CODE_LENGTH} huruf dan angka, di bawah gambar QR pada kartu atau konfirmasi. Nomor surat atau nomor permohonan tidak dapat diperiksa di sini. Bila suratnya tidak memuat kode, tanyakan kepada kami sebelum menindaklanjutinya.`;

export const CODE_MISSING = 'Mohon isi kodenya terlebih dahulu.';
