import { paragraph, quote, type Template } from '../blocks.ts';
import { houseNews, openPage, requestFacts } from '../phrases.ts';

/** To a unit's coordinator: the secretariat has taken its question back. */
export const unitNoLongerAsked: Template = (payload) => ({
  subject: houseNews(payload, 'Narasumber dari unit Anda tidak diperlukan lagi'),
  blocks: [
    paragraph(
      'Sekretariat menarik permintaannya. Unit Anda tidak perlu menjawab, dan waktu narasumber yang sudah ditunjuk bebas kembali.',
    ),
    ...quote('Pesan Sekretariat', payload.words),
    requestFacts(payload),
    openPage(payload),
  ],
});
