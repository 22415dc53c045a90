import { paragraph, quote, type Template } from '../blocks.ts';
import {
  calendarNote,
  confirmationPaper,
  facts,
  meetingLink,
  news,
  openPage,
  theConsultation,
  whenSuffix,
} from '../phrases.ts';

export const reservationRescheduled: Template = (payload) => ({
  subject:
    news(payload, 'Jadwal konsultasi Anda berubah', 'Jadwal konsultasi berubah') +
    whenSuffix(payload),
  blocks: [
    paragraph(
      `${theConsultation(payload)} dijadwalkan ulang. Yang berlaku sekarang adalah jadwal berikut; jadwal sebelumnya tidak berlaku lagi.`,
    ),
    ...quote('Alasan', payload.words),
    facts(payload, { when: 'Jadwal baru' }),
    ...meetingLink(payload),
    paragraph(
      payload.audience === 'requester'
        ? 'Jika waktu ini tidak memungkinkan, mohon ajukan perubahan melalui halaman permohonan.'
        : 'Jika berhalangan, mohon segera sampaikan kepada Sekretariat.',
    ),
    ...confirmationPaper(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
