import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, houseNews, openPage } from '../phrases.ts';

/** To the secretariat: someone should go and greet them. */
export const headUnannounced: Template = (payload) => ({
  subject: houseNews(payload, 'Kepala Daerah atau Pimpinan DPRD hadir tanpa pemberitahuan'),
  blocks: [
    paragraph(
      'Kepala Daerah, Wakil Kepala Daerah, atau Pimpinan DPRD hadir bersama rombongan, padahal dalam permohonan tidak dinyatakan hadir. Batas tamu mengikuti kehadirannya; ini bukan ketidaksesuaian.',
    ),
    ...quote('Keterangan', payload.words),
    facts(payload),
    paragraph('Mohon beri tahu pejabat yang perlu menyambut.'),
    openPage(payload),
  ],
});
