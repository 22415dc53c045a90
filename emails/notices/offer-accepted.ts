import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage, theRequest, whenSuffix } from '../phrases.ts';

/** To the secretariat; the pemda and the narasumber get the approval itself. */
export const offerAccepted: Template = (payload) => ({
  subject: houseNews(payload, 'Tawaran jadwal diterima pemohon') + whenSuffix(payload),
  blocks: [
    paragraph(`Tawaran jadwal diterima. ${theRequest(payload)} sekarang terjadwal.`),
    ...quote('Pesan pemohon', payload.words),
    facts(payload),
    openPage(payload),
  ],
});
