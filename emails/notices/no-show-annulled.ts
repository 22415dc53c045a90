import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, facts, meetingLink, news, openPage, theConsultation } from '../phrases.ts';

/** The appointment stands again, as it stood before. */
export const noShowAnnulled: Template = (payload) => ({
  subject: news(
    payload,
    'Catatan “tidak hadir” Anda dibatalkan',
    'Catatan “tidak hadir” dibatalkan',
  ),
  blocks: [
    paragraph(
      `Catatan “tidak hadir” dibatalkan dan tidak lagi diperhitungkan. ${theConsultation(payload)} kembali tercatat sebagai terjadwal.`,
    ),
    ...quote('Alasan', payload.words),
    facts(payload),
    ...meetingLink(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
