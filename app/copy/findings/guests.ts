import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { itemsOf, listOf, numberOf, type Sentence, type Told } from './sentence.ts';

const HEAD_OFFICES: Readonly<Record<string, string>> = {
  gubernur: 'Gubernur',
  bupati: 'Bupati',
  waliKota: 'Wali Kota',
  wakil: 'Wakil Kepala Daerah',
  ketuaDprd: 'Ketua DPRD',
  wakilKetuaDprd: 'Wakil Ketua DPRD',
};

export const GUEST_SENTENCES = {
  GUEST_LIMIT_EXCEEDED: (told) => {
    if (told.params.mode === 'videoConference') return tooManyParticipants(told);
    return told.severity === 'record' ? overLimitAtDoor(told) : overLimit(told);
  },

  GUEST_DUPLICATE: ({ params }) =>
    `Nama berikut tercantum lebih dari satu kali dalam daftar peserta: ${listOf(itemsOf(params, 'names'))}. Orang yang sama dapat terhitung dua kali. Mohon hapus yang ganda, atau bedakan namanya jika memang dua orang.`,

  TOO_MANY_COMPANIONS: ({ params, audience }) => {
    const count = `Pendamping (ajudan, protokol, pengemudi) tercatat ${numberOf(params, 'companions')} orang, lazimnya paling banyak ${numberOf(params, 'limit')} orang.`;
    return audience === 'pemda'
      ? `${count} Tempat kami terbatas. Mohon periksa kembali siapa saja yang perlu mendampingi.`
      : `${count} Mohon pastikan bahwa mereka benar pendamping, bukan peserta.`;
  },

  THIRD_PARTY_GUEST: ({ params, audience }) => {
    const names = `Daftar peserta memuat pihak ketiga: ${listOf(itemsOf(params, 'names'))}.`;
    return audience === 'pemda'
      ? `${names} Konsultasi diperuntukkan bagi pejabat dan pegawai instansi pemohon, dan tidak memerlukan perantara. Mohon pastikan keikutsertaannya memang diperlukan.`
      : `${names} Mohon tanyakan peran dan keperluannya kepada pemohon sebelum disetujui.`;
  },

  HEAD_CLAIM_FALSE: ({ params, audience }) => {
    const office = HEAD_OFFICES[String(params.office)] ?? 'Kepala Daerah atau Pimpinan DPRD';
    return audience === 'pemda'
      ? `${office} dinyatakan akan hadir, tetapi tidak hadir dan tidak diwakili. Hal ini kami catat dan dapat ditanggapi sebelum diputuskan; batas peserta biasa yang berlaku. Jika ada penjelasan, mohon sampaikan kepada Sekretariat.`
      : `${office} dinyatakan akan hadir, tetapi tidak hadir dan tidak diwakili. Dicatat sebagai ketidaksesuaian; batas tamu biasa yang berlaku. Mohon tanyakan siapa yang mewakili dan apakah surat penugasannya dapat ditunjukkan.`;
  },

  GUEST_NOT_LISTED: ({ params, audience }) => {
    const count = `${numberOf(params, 'unlisted')} orang yang datang belum tercantum dalam daftar peserta.`;
    return audience === 'pemda'
      ? `${count} Penerimaannya bergantung pada batas peserta. Mohon sampaikan nama dan jabatannya kepada petugas.`
      : `${count} Mohon catat nama dan jabatannya sebagai pengganti, atau persilakan menunggu; batas tamu tetap berlaku.`;
  },
} satisfies Partial<Record<RuleCode, Sentence>>;

function tooManyParticipants({ params, audience }: Told): string {
  const count = `Jumlah peserta video conference ${numberOf(params, 'guests')} orang, sedangkan yang dianjurkan paling banyak ${numberOf(params, 'limit')} orang.`;
  return audience === 'pemda'
    ? `${count} Permohonan tetap dapat diajukan. Agar konsultasi berjalan baik, mohon pertimbangkan untuk mengikuti dari satu perangkat bersama.`
    : `${count} Permohonan tetap dapat disetujui. Mohon sarankan pemohon mengikuti dari satu perangkat bersama.`;
}

function overLimit({ params, audience }: Told): string {
  const [limit, withHead] = [numberOf(params, 'limit'), numberOf(params, 'limitWithHead')];
  const count = `Jumlah peserta ${numberOf(params, 'guests')} orang, batasnya ${limit} orang. Mohon kurangi ${numberOf(params, 'excess')} peserta.`;
  if (audience === 'staff') {
    return `${count} Pengecualian hanya dapat diberikan oleh supervisor dengan alasan.`;
  }
  return limit < withHead
    ? `${count} Batas ${withHead} orang hanya berlaku jika Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD benar-benar hadir; kehadirannya diperiksa di tempat.`
    : `${count} Batas ini sudah memperhitungkan kehadiran Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD; kehadirannya diperiksa di tempat.`;
}

function overLimitAtDoor({ params, audience }: Told): string {
  const [guests, limit] = [numberOf(params, 'guests'), numberOf(params, 'limit')];
  return audience === 'pemda'
    ? `Jumlah peserta yang datang ${guests} orang, batasnya ${limit} orang. Hal ini kami catat sebagai ketidaksesuaian yang dapat ditanggapi sebelum diputuskan. Mohon ketua rombongan menentukan ${limit} peserta; yang lain kami persilakan menunggu di ruang tunggu.`
    : `Peserta yang datang ${guests} orang, batasnya ${limit} orang; kelebihan ${numberOf(params, 'excess')} orang dicatat sebagai ketidaksesuaian. Mohon ketua rombongan menentukan ${limit} peserta; yang lain kami persilakan menunggu di ruang tunggu. Pengecualian hanya dapat diberikan oleh supervisor dengan alasan.`;
}
