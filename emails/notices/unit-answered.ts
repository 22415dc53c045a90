import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';

/** To the secretariat: whom the unit has named, or put in another's place. */
export const unitAnswered: Template = (payload) => ({
  subject: houseNews(payload, 'Unit teknis menunjuk narasumber'),
  blocks: [
    paragraph(
      'Unit teknis menunjuk narasumber untuk konsultasi ini. Bila jadwalnya sudah disetujui untuk unit itu, penugasannya langsung berlaku dan semua pihak diberi tahu; bila belum, namanya tersedia saat Anda menjadwalkan.',
    ),
    ...quote('Jawaban unit', payload.words),
    facts(payload),
    openPage(payload),
  ],
});
