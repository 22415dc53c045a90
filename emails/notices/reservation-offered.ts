import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, openPage, theRequest, whenSuffix } from '../phrases.ts';

/** The plan told here is the offered one. */
export const reservationOffered: Template = (payload) => {
  const deadline = deadlineText(payload);
  return {
    subject: 'Tawaran jadwal konsultasi untuk Anda' + whenSuffix(payload),
    blocks: [
      paragraph(
        `${theRequest(payload)} belum dapat dijadwalkan pada waktu atau bentuk yang diminta. Sebagai gantinya kami menawarkan jadwal berikut.`,
      ),
      ...quote('Pesan dari Sekretariat', payload.words),
      facts(payload, { when: 'Jadwal yang ditawarkan' }),
      paragraph(
        deadline === null
          ? 'Jadwal ini berlaku setelah Anda terima melalui halaman permohonan.'
          : `Jadwal ini kami tahan sampai ${deadline}. Mohon terima atau tolak sebelum itu; jadwal berlaku setelah Anda terima.`,
      ),
      openPage(payload, 'Terima atau tolak tawaran'),
    ],
  };
};
