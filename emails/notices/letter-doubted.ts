import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';
import { FLOOR } from '#app/copy/office-address.ts';

/** To the secretariat: a letter is to be made sure of with its sender while the group waits. */
export const letterDoubted: Template = (payload) => ({
  subject: houseNews(payload, 'Surat perlu diverifikasi, rombongan menunggu'),
  blocks: [
    paragraph(
      `Meja penerima tamu meminta surat ${payload.reservation.officeLabel} dipastikan kepada instansi pengirim. Rombongan menunggu di ${FLOOR}.`,
    ),
    ...quote('Keterangan', payload.words),
    facts(payload),
    paragraph('Hubungi instansi pengirim, lalu catat hasilnya pada halaman rombongan.'),
    openPage(payload),
  ],
});
