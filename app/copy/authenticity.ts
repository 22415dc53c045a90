import type { PaperStanding } from '#app/domain/reception/attendance.ts';
import type { ConfirmationStanding } from '#app/domain/reservation/confirmation.ts';
import type { PassStanding } from '#app/domain/reservation/pass.ts';
import { PASS_CODE_LENGTH } from '#app/domain/reservation/pass-code.ts';
import type { SignedLetterStanding } from '#app/domain/reservation/signed-letter.ts';

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

/** The same of a *Bukti Konfirmasi Jadwal*. */
export const CONFIRMATION_STANDING: Readonly<Record<ConfirmationStanding, AnswerWords>> = {
  valid: {
    title: 'Bukti konfirmasi tercatat di sini dan masih berlaku',
    text: 'Cocokkan instansi, hari, dan jam di bawah ini dengan bukti yang Anda pegang.',
    tone: 'good',
  },
  updated: {
    title: 'Jadwalnya berlaku; bukti konfirmasi ini sudah diganti',
    text: 'Hari dan jam di bawah ini tetap berlaku, tetapi isi lainnya, misalnya daftar peserta, ruang, atau narasumber, berubah setelah bukti ini dicetak. Mintalah bukti yang terbaru kepada instansi yang bersangkutan.',
    tone: 'info',
  },
  past: {
    title: 'Bukti konfirmasi tercatat di sini; waktunya sudah lewat',
    text: 'Bukti ini untuk waktu di bawah ini dan tidak berlaku untuk kunjungan lain.',
    tone: 'info',
  },
  moved: {
    title: 'Bukti konfirmasi ini sudah diganti',
    text: 'Jadwal atau bentuk konsultasinya berubah setelah bukti ini dicetak, sehingga bukti ini tidak berlaku lagi. Mintalah yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
  cancelled: {
    title: 'Bukti konfirmasi tercatat di sini, tetapi jadwalnya tidak berlaku lagi',
    text: 'Konsultasi ini tidak jadi berlangsung.',
    tone: 'warn',
  },
};

/** The same of a letter of confirmation that the office signed. */
export const SIGNED_LETTER_STANDING: Readonly<Record<SignedLetterStanding, AnswerWords>> = {
  valid: {
    title: 'Surat konfirmasi tercatat di sini dan masih berlaku',
    text: 'Cocokkan nomor, tanggal, instansi, hari, dan jam di bawah ini dengan surat yang Anda pegang.',
    tone: 'good',
  },
  past: {
    title: 'Surat konfirmasi tercatat di sini; waktunya sudah lewat',
    text: 'Surat ini untuk waktu di bawah ini dan tidak berlaku untuk kunjungan lain.',
    tone: 'info',
  },
  moved: {
    title: 'Surat konfirmasi tercatat di sini, tetapi jadwalnya sudah diubah',
    text: 'Jadwal atau bentuk konsultasinya berubah setelah surat ini ditandatangani, sehingga surat ini tidak berlaku lagi. Mintalah konfirmasi yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
  replaced: {
    title: 'Surat konfirmasi tercatat di sini, tetapi sudah diganti',
    text: 'Ada surat yang lebih baru untuk konsultasi ini. Mintalah surat yang terbaru kepada instansi yang bersangkutan.',
    tone: 'warn',
  },
  withdrawn: {
    title: 'Surat konfirmasi tercatat di sini, tetapi sudah ditarik',
    text: 'Kami telah menarik surat ini, sehingga tidak berlaku lagi. Bila perlu, tanyakan kepada kami.',
    tone: 'warn',
  },
  cancelled: {
    title: 'Surat konfirmasi tercatat di sini, tetapi konsultasinya tidak jadi berlangsung',
    text: 'Surat ini tidak berlaku lagi.',
    tone: 'warn',
  },
};

export const NOT_RECORDED: AnswerWords = {
  title: 'Kode ini tidak tercatat di sini; hubungi 150420',
  text: 'Mungkin ada huruf atau angka yang keliru. Mohon periksa kembali kodenya. Bila tetap tidak tercatat, tanyakan suratnya kepada kami sebelum menindaklanjutinya.',
  tone: 'warn',
};

/** The same of a text that can be no code: how one looks, so that it is not sought in vain. */
export const NO_CODE_TEXT = `Yang diketik bukan kode kami: kode terdiri dari ${PASS_CODE_LENGTH} huruf dan angka, di dekat gambar QR pada kartu atau konfirmasi. Nomor surat atau nomor permohonan tidak dapat diperiksa di sini. Bila suratnya tidak memuat kode, tanyakan kepada kami sebelum menindaklanjutinya.`;

export const CODE_MISSING = 'Mohon isi kodenya terlebih dahulu.';
