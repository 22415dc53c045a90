import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { itemsOf, listOf, numberOf, type Sentence } from './sentence.ts';

const VIDEO_REASONS: Readonly<Record<string, string>> = {
  repeatTopic: 'topiknya pernah dikonsultasikan secara tatap muka',
  farRegion: 'perjalanannya jauh',
  confirmedViolations: 'terdapat ketidaksesuaian pada kunjungan sebelumnya',
  followUp: 'instansi ini sedang diutamakan video conference',
};

export const REQUEST_SENTENCES = {
  TOO_MANY_OPEN_REQUESTS: ({ params, audience }) => {
    const count = `Instansi ini memiliki ${numberOf(params, 'open')} permohonan lain yang belum selesai, batasnya ${numberOf(params, 'limit')} permohonan.`;
    return audience === 'pemda'
      ? `${count} Permohonan baru dapat diajukan setelah salah satunya selesai. Mohon tunggu, atau cabut permohonan yang tidak lagi diperlukan.`
      : `${count} Mohon tanyakan kepada pemohon apakah ada yang dapat digabungkan atau dicabut.`;
  },

  DUPLICATE_REQUEST: ({ params, audience }) => {
    const numbers = itemsOf(params, 'numbers');
    // Nobody has shown yet that they speak for the office while a request is being written.
    const which = numbers.length === 0 ? '' : `: ${listOf(numbers)}`;
    const same = `Instansi ini sudah memiliki permohonan dengan topik yang sama (${listOf(itemsOf(params, 'topics'))})${which}.`;
    return audience === 'pemda'
      ? `${same} Permohonan ganda memperlambat keduanya. Mohon lanjutkan permohonan yang sudah ada jika keperluannya sama.`
      : `${same} Mohon periksa apakah keduanya dapat digabungkan.`;
  },

  SAME_REGION_TOPIC: ({ params, audience }) =>
    audience === 'pemda'
      ? 'Instansi lain di daerah Anda mengajukan topik yang sama. Keduanya mungkin dapat dilayani bersama; Sekretariat akan menghubungi Anda jika diperlukan.'
      : `Instansi lain di daerah yang sama mengajukan topik yang sama (${listOf(itemsOf(params, 'topics'))}): ${listOf(itemsOf(params, 'numbers'))}. Mohon pertimbangkan untuk menawarkan penggabungan.`,

  VIDEO_PREFERRED: ({ params, audience }) => {
    const reasons = listOf(
      itemsOf(params, 'reasons').map((reason) => VIDEO_REASONS[reason] ?? reason),
    );
    return audience === 'pemda'
      ? `Permohonan tatap muka ini mungkin dapat dilayani melalui video conference, karena ${reasons}. Video conference menghemat waktu dan biaya perjalanan. Mohon pertimbangkan untuk memilihnya.`
      : `Video conference mungkin memadai untuk permohonan ini, karena ${reasons}. Mohon pertimbangkan untuk menawarkannya.`;
  },

  REPEAT_VIOLATIONS: ({ params, audience }) => {
    const count = `Terdapat ${numberOf(params, 'confirmed')} ketidaksesuaian yang dikonfirmasi dalam ${numberOf(params, 'months')} bulan terakhir.`;
    return audience === 'pemda'
      ? `${count} Hal ini menjadi pertimbangan kami. Mohon pelajari kembali ketentuan kunjungan, atau pertimbangkan video conference.`
      : `${count} Mohon pertimbangkan tindak lanjutnya secara bertahap: edukasi, surat pemberitahuan, atau mengutamakan video conference.`;
  },
} satisfies Partial<Record<RuleCode, Sentence>>;
