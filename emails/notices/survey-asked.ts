import { paragraph, type Template } from '../blocks.ts';
import { daySaid, facts, openPage } from '../phrases.ts';

/** After the visit: two marks and a remark, once. */
export const surveyAsked: Template = (payload) => ({
  subject: `Bagaimana konsultasi Anda${daySaid(payload, ' pada ')}? Mohon penilaian singkat Anda`,
  blocks: [
    paragraph(
      'Terima kasih atas konsultasi Anda. Mohon nilai layanan dan isi konsultasinya; waktunya tidak sampai satu menit. Penilaian Anda dibaca bersama penilaian lain dalam laporan bulanan dan tidak memengaruhi permohonan berikutnya.',
    ),
    facts(payload, { when: 'Waktu konsultasi', place: false }),
    openPage(payload, 'Beri penilaian'),
  ],
});
