import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, openPage, whatWasNoted } from '../phrases.ts';

export const violationConfirmed: Template = (payload) => ({
  subject: 'Catatan ketidaksesuaian pada konsultasi Anda ditetapkan',
  blocks: [
    paragraph(
      'Catatan ketidaksesuaian pada konsultasi ini ditetapkan, setelah tanggapan dipertimbangkan atau tenggat tanggapan lewat.',
    ),
    ...whatWasNoted(payload),
    ...quote('Keterangan', payload.words),
    facts(payload, { when: 'Jadwal konsultasi', place: false }),
    paragraph(
      'Mohon menjadi perhatian untuk konsultasi berikutnya. Jika catatan ini keliru, mohon hubungi kami; catatan yang keliru dapat dibetulkan.',
    ),
    openPage(payload),
  ],
});
