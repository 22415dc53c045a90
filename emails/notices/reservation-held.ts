import { paragraph, quote, type Template } from '../blocks.ts';
import { openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationHeld: Template = (payload) => ({
  subject: 'Permohonan konsultasi Anda ditunda sementara',
  blocks: [
    paragraph(
      `${theRequest(payload)} ditunda sementara. Hitungan waktu jawaban berhenti dan berjalan lagi ketika permohonan dilanjutkan.`,
    ),
    ...quote('Alasan', payload.words),
    requestFacts(payload),
    paragraph('Untuk saat ini tidak ada yang perlu dilakukan; kelanjutannya kami beri tahukan.'),
    openPage(payload),
  ],
});
