import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage, whenSuffix } from '../phrases.ts';

/** To the secretariat and the unit: a narasumber cannot come, and somebody has to step in. */
export const assignmentHandedBack: Template = (payload) => ({
  subject: houseNews(payload, 'Narasumber mengembalikan penugasan') + whenSuffix(payload),
  blocks: [
    paragraph(
      payload.audience === 'unit'
        ? 'Seorang narasumber unit Anda mengembalikan penugasannya. Penugasan tetap tercatat sampai ada pengganti. Bila unit Anda punya pengganti, tunjuk di halaman permintaan; Sekretariat juga dapat menunjuk.'
        : 'Seorang narasumber mengembalikan penugasannya. Penugasan tetap tercatat sampai ada pengganti; pilih penggantinya dalam satu langkah di halaman permohonan.',
    ),
    ...quote('Siapa, dan alasannya', payload.words),
    facts(payload),
    openPage(payload, 'Cari pengganti'),
  ],
});
