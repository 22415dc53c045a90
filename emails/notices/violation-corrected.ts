import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, openPage, whatWasNoted } from '../phrases.ts';

/** Whoever was told of the record is told what stands in its place, and may reply to that too. */
export const violationCorrected: Template = (payload) => {
  const deadline = deadlineText(payload);
  const until = deadline === null ? '' : ` paling lambat ${deadline}`;
  return {
    subject: 'Catatan ketidaksesuaian pada konsultasi Anda dibetulkan',
    blocks: [
      paragraph(
        'Catatan ketidaksesuaian pada konsultasi ini dibetulkan. Catatan semula tidak berlaku lagi, dan catatan yang baru belum ditetapkan.',
      ),
      ...whatWasNoted(payload),
      ...quote('Alasan', payload.words),
      facts(payload, { when: 'Jadwal konsultasi', place: false }),
      paragraph(
        `Tanggapan atas catatan yang baru dapat disampaikan melalui halaman permohonan${until}. Tanggapan yang sudah Anda sampaikan tetap tersimpan dan ikut dipertimbangkan.`,
      ),
      openPage(payload, 'Lihat dan tanggapi'),
    ],
  };
};
