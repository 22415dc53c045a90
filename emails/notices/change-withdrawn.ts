import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';

/** To the secretariat. */
export const changeWithdrawn: Template = (payload) => ({
  subject: houseNews(payload, 'Permintaan perubahan ditarik'),
  blocks: [
    paragraph(
      'Permintaan perubahan ditarik kembali oleh pemohon. Tidak ada yang perlu diputuskan; jadwal tetap seperti semula.',
    ),
    ...quote('Alasan', payload.words),
    facts(payload, { when: 'Jadwal' }),
    openPage(payload),
  ],
});
