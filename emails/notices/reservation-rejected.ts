import { paragraph, quote, type Template } from '../blocks.ts';
import { openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationRejected: Template = (payload) => ({
  subject: 'Permohonan konsultasi Anda belum dapat dipenuhi',
  blocks: [
    paragraph(
      `${theRequest(payload)} belum dapat dipenuhi. Permohonan ini berakhir dan tidak ada jadwal yang ditetapkan.`,
    ),
    ...quote('Alasan', payload.words),
    requestFacts(payload),
    paragraph(
      payload.reservation.mode === 'tatapMuka'
        ? 'Permohonan baru dapat diajukan kapan saja, juga untuk konsultasi melalui video conference.'
        : 'Permohonan baru dapat diajukan kapan saja.',
    ),
    openPage(payload),
  ],
});
