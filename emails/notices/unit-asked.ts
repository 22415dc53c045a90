import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, houseNews, openPage, whenSuffix } from '../phrases.ts';

/** To a unit's coordinator: who of theirs can take it. */
export const unitAsked: Template = (payload) => {
  const deadline = deadlineText(payload);
  return {
    subject: houseNews(payload, 'Unit Anda diminta menunjuk narasumber') + whenSuffix(payload),
    blocks: [
      paragraph(
        'Sekretariat meminta unit Anda menunjuk narasumber untuk konsultasi ini, atau menyampaikan bila belum dapat. Pertanyaan dan surat pemohon ada di halamannya, beserta siapa di unit Anda yang tersedia.',
      ),
      ...(deadline === null ? [] : [paragraph(`Mohon dijawab sampai ${deadline}.`)]),
      ...quote('Pesan Sekretariat', payload.words),
      facts(payload, { when: 'Jadwal', place: false }),
      openPage(payload, 'Jawab permintaan'),
    ],
  };
};
