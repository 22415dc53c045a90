import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, openPage, whatWasNoted } from '../phrases.ts';

/** Tells what was noted, and that the pemda may reply before anything is settled. */
export const violationReleased: Template = (payload) => {
  const deadline = deadlineText(payload);
  const until = deadline === null ? '' : ` paling lambat ${deadline}`;
  return {
    subject: 'Ada ketidaksesuaian pada konsultasi Anda; tanggapan Anda kami nantikan',
    blocks: [
      paragraph(
        'Pada konsultasi di bawah ini tercatat ketidaksesuaian dengan ketentuan kunjungan. Catatan ini belum ditetapkan.',
      ),
      ...whatWasNoted(payload),
      ...quote('Keterangan', payload.words),
      facts(payload, { when: 'Jadwal konsultasi', place: false }),
      paragraph(
        `Tanggapan dapat disampaikan melalui halaman permohonan${until} dan kami pertimbangkan sebelum catatan ini ditetapkan.`,
      ),
      openPage(payload, 'Lihat dan tanggapi'),
    ],
  };
};
