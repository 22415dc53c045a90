import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';

/** To the secretariat: the unit sends nobody, so somebody else has to be asked. */
export const unitDeclined: Template = (payload) => ({
  subject: houseNews(payload, 'Unit teknis belum dapat menugaskan narasumber'),
  blocks: [
    paragraph(
      'Unit yang diminta belum dapat menugaskan narasumber untuk konsultasi ini. Minta unit lain, minta unit itu lagi, atau pilih sendiri narasumbernya.',
    ),
    ...quote('Jawaban unit', payload.words),
    facts(payload),
    openPage(payload, 'Cari narasumber lain'),
  ],
});
