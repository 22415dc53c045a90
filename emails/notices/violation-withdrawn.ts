import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, openPage, whatWasNoted } from '../phrases.ts';

export const violationWithdrawn: Template = (payload) => ({
  subject: 'Catatan ketidaksesuaian pada konsultasi Anda dicabut',
  blocks: [
    paragraph(
      'Catatan ketidaksesuaian pada konsultasi ini dicabut dan tidak lagi diperhitungkan. Tidak ada yang perlu dilakukan.',
    ),
    ...whatWasNoted(payload),
    ...quote('Alasan', payload.words),
    facts(payload, { when: 'Jadwal konsultasi', place: false }),
    openPage(payload),
  ],
});
