import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';
import { FLOOR } from '#app/copy/office-address.ts';

/** To the secretariat: somebody is waiting at the desk. */
export const walkInRegistered: Template = (payload) => ({
  subject: houseNews(payload, 'Tamu tanpa janji menunggu di resepsionis'),
  blocks: [
    paragraph(
      `Tamu dari ${payload.reservation.officeLabel} datang tanpa janji dan menunggu di resepsionis ${FLOOR}.`,
    ),
    ...quote('Keterangan', payload.words),
    facts(payload),
    paragraph('Mohon putuskan: diterima hari ini dengan alasan, atau dibantu mengajukan jadwal.'),
    openPage(payload, 'Putuskan'),
  ],
});
