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

/** The time stays; who, where or the link changed. */
export const reservationReassigned: Template = (payload) => ({
  subject:
    news(
      payload,
      'Rincian konsultasi Anda diperbarui, waktunya tetap',
      'Rincian konsultasi diperbarui',
    ) + whenSuffix(payload),
  blocks: [
    paragraph(
      `Narasumber, ruang, atau tautan diperbarui. ${theConsultation(payload)} sekarang berlangsung sebagai berikut.`,
    ),
    ...(payload.guestsToo === true
      ? [paragraph('Daftar peserta juga diperbarui; yang terbaru ada pada halaman permohonan.')]
      : []),
    ...quote('Alasan', payload.words),
    facts(payload),
    ...meetingLink(payload),
    ...confirmationPaper(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
