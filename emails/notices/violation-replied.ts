import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage, whatWasNoted } from '../phrases.ts';

/** To the secretariat. */
export const violationReplied: Template = (payload) => ({
  subject: houseNews(payload, 'Tanggapan atas ketidaksesuaian masuk'),
  blocks: [
    paragraph(
      'Pemohon menanggapi catatan ketidaksesuaian. Mohon dipertimbangkan sebelum catatan ditetapkan atau dicabut.',
    ),
    ...whatWasNoted(payload),
    ...quote('Tanggapan', payload.words),
    facts(payload, { when: 'Jadwal konsultasi', place: false }),
    openPage(payload, 'Baca dan putuskan'),
  ],
});
