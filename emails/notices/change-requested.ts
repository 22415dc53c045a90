import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';

/** To the secretariat. */
export const changeRequested: Template = (payload) => ({
  subject: houseNews(payload, 'Pemohon meminta perubahan'),
  blocks: [
    paragraph(
      'Pemohon meminta perubahan. Jadwal yang sekarang tetap berlaku sampai permintaan ini diputuskan.',
    ),
    ...quote('Permintaan', payload.words),
    facts(payload, { when: 'Jadwal sekarang' }),
    openPage(payload, 'Putuskan permintaan'),
  ],
});
