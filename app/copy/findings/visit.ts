import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { formatMinutes } from '../dates.ts';
import { momentIn, numberOf, type Sentence } from './sentence.ts';

export const VISIT_SENTENCES = {
  ARRIVED_WITHOUT_LETTER: ({ audience }) =>
    audience === 'pemda'
      ? 'Kunjungan ini belum didahului surat permintaan, sehingga belum ada jadwal dan narasumber. Hal ini kami catat sebagai ketidaksesuaian yang dapat ditanggapi sebelum diputuskan. Mohon ajukan permohonan sekarang dengan bantuan petugas, atau manfaatkan contact center 150420 dan video conference.'
      : 'Rombongan ini belum memiliki permohonan. Dicatat sebagai ketidaksesuaian. Mohon bantu mengajukan permohonan sekarang, tawarkan contact center 150420 atau video conference, dan hubungi Sekretariat.',

  ARRIVED_WITHOUT_CONFIRMATION: ({ params, severity, audience }) => {
    const what =
      params.because === 'otherDay'
        ? `Konsultasi ini dijadwalkan pada ${momentIn(params, 'start')}, bukan hari ini.`
        : 'Permohonan ini tidak memiliki jadwal yang disetujui.';
    const noted =
      severity === 'record'
        ? audience === 'pemda'
          ? 'Hal ini kami catat sebagai ketidaksesuaian yang dapat ditanggapi sebelum diputuskan.'
          : 'Hal ini dicatat sebagai ketidaksesuaian.'
        : 'Hal ini tidak dicatat sebagai ketidaksesuaian, karena jawaban kami terlambat atau belum sampai.';
    return audience === 'pemda'
      ? `${what} ${noted} Mohon tunggu sebentar; Sekretariat akan memeriksa kemungkinan hari ini atau menjadwalkan ulang.`
      : `${what} ${noted} Mohon hubungi Sekretariat, yang dapat menerima hari ini dengan alasan atau menjadwalkan ulang.`;
  },

  LATE_ARRIVAL: ({ params, audience }) => {
    const late = `Kedatangan ${formatMinutes(numberOf(params, 'minutes'))} setelah jadwal, melewati toleransi ${numberOf(params, 'graceMinutes')} menit.`;
    return audience === 'pemda'
      ? `${late} Waktu konsultasi mungkin berkurang. Mohon tunggu; kami menanyakan kesediaan narasumber.`
      : `${late} Mohon tanyakan kepada narasumber apakah masih dapat menerima; jika tidak, jadwalkan ulang.`;
  },

  NO_SHOW: ({ params, audience }) => {
    const missed = `Konsultasi pada ${momentIn(params, 'start')} tidak dihadiri sampai ${numberOf(params, 'graceMinutes')} menit setelah jadwal, dan tidak ada kabar sebelumnya.`;
    return audience === 'pemda'
      ? `${missed} Hal ini kami catat sebagai ketidaksesuaian yang dapat ditanggapi sebelum diputuskan. Jika ada penjelasan, mohon sampaikan kepada Sekretariat; konsultasi dapat diajukan kembali.`
      : `${missed} Dicatat sebagai ketidaksesuaian (tidak hadir). Mohon hubungi pemohon; catatan ini dapat dibatalkan dengan alasan.`;
  },
} satisfies Partial<Record<RuleCode, Sentence>>;
