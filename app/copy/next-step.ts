import type { Acting, Due, NextStep, NextStepKey } from '#app/domain/reservation/next-step.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { REFERRED_TO } from './referrals.ts';
import type { Referral } from '#app/domain/decisions/notice.ts';
import { formatDay, formatDeadline, formatInstant } from './dates.ts';

interface StepWords {
  readonly title: string;
  readonly text: string;
  /** What the time beside it is. */
  readonly by?: string;
}

const PROMISED = 'Janji jawaban kami';
const UNTIL = 'Batas waktu Anda';
const BEGINS = 'Dimulai';

const WORDS: Readonly<Record<NextStepKey, StepWords>> = {
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
    text: 'Mohon melapor di resepsionis Lantai 9 dengan menunjukkan kartu tamu atau menyebut nomor permohonan ini.',
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

/** Said once more of a request for a tatap muka, until the words of its step say it themselves. */
export const STAY_AT_HOME = 'Mohon belum berangkat sebelum jadwal disetujui.';

const APOLOGY =
  'Jawaban ini sudah melewati janji kami. Mohon maaf; Anda dapat menanyakannya melalui 150420.';

/** A next step as the pemda reads it. */
export interface ShownNextStep {
  readonly who: string;
  /** The ball lies with the reader. */
  readonly isYours: boolean;
  /** Nothing more will happen to this request. */
  readonly isOver: boolean;
  readonly title: string;
  readonly text: string;
  readonly by: { readonly label: string; readonly when: string } | null;
  readonly apology: string | null;
  /** The same may be asked for once more. */
  readonly canAskAgain: boolean;
}

/** Where a request that ended elsewhere has gone. */
export interface Whither {
  readonly number: string | null;
  readonly referredTo: Referral | null;
}

const NOWHERE: Whither = { number: null, referredTo: null };

const WHO: Readonly<Record<Acting, string>> = {
  pemda: 'Giliran Anda',
  office: 'Giliran DJPK',
  nobody: 'Selesai',
};

/** Who acts, what is next, by when. */
export function nextStepWords(
  step: NextStep,
  zone: Zone = OFFICE_ZONE,
  whither: Whither = NOWHERE,
): ShownNextStep {
  const { who, what, by, late } = step;
  const { title, text, by: label = UNTIL } = WORDS[what];
  return {
    who: WHO[who],
    isYours: who === 'pemda',
    isOver: who === 'nobody',
    title:
      whither.number !== null && what === 'followOther' ? `${title} ke ${whither.number}` : title,
    text: textOf(what, text, whither),
    canAskAgain: what === 'askAgain',
    by:
      by === null
        ? null
        : { label, when: dueWords(by, label, what === 'visit' ? OFFICE_ZONE : zone) },
    apology: late ? APOLOGY : null,
  };
}

function textOf(what: NextStepKey, text: string, { number, referredTo }: Whither): string {
  if (what === 'followOther' && number !== null) {
    return `Konsultasi Anda dilanjutkan melalui permohonan ${number}. Kabar selanjutnya dikirim kepada narahubung permohonan itu.`;
  }
  if (what === 'followReferral' && referredTo !== null) {
    return `Permohonan Anda kami teruskan kepada ${REFERRED_TO[referredTo]}. Jawabannya datang dari sana; di sini permohonan ini selesai.`;
  }
  return text;
}

function dueWords(due: Due, label: string, zone: Zone): string {
  if ('day' in due) return formatDay(due.day);
  return label === UNTIL ? formatDeadline(due.at, zone) : formatInstant(due.at, zone);
}
