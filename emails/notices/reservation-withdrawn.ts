import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, isRequester, news, openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationWithdrawn: Template = (payload) => ({
  subject: news(
    payload,
    'Permohonan konsultasi Anda sudah dicabut',
    'Permohonan konsultasi dicabut',
  ),
  blocks: [
    paragraph(
      `${theRequest(payload)} dicabut atas permintaan pemohon. Permohonan ini berakhir dan tempat yang ditahan sudah dilepas.`,
    ),
    ...quote('Alasan', payload.words),
    requestFacts(payload),
    ...(isRequester(payload) ? [paragraph('Permohonan baru dapat diajukan kapan saja.')] : []),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
