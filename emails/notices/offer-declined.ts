import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage, theRequest } from '../phrases.ts';

/** To the secretariat: another answer is needed. */
export const offerDeclined: Template = (payload) => ({
  subject: houseNews(payload, 'Tawaran jadwal belum diterima pemohon'),
  blocks: [
    paragraph(
      `Pemohon tidak mengambil jadwal yang ditawarkan, dan jadwal itu sudah dilepas. ${theRequest(payload)} menunggu jadwal lain.`,
    ),
    ...quote('Pesan pemohon', payload.words),
    facts(payload, { when: 'Jadwal yang ditawarkan' }),
    openPage(payload, 'Putuskan permohonan'),
  ],
});
