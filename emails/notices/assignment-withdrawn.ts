import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, facts, houseNews, openPage, whenSuffix } from '../phrases.ts';

/** To a narasumber who is no longer needed, with a calendar CANCEL of their own. */
export const assignmentWithdrawn: Template = (payload) => ({
  subject: houseNews(payload, 'Penugasan Anda sebagai narasumber dibatalkan') + whenSuffix(payload),
  blocks: [
    paragraph(
      'Penugasan Anda sebagai narasumber untuk konsultasi ini dibatalkan; waktu Anda bebas kembali.',
    ),
    ...quote('Alasan', payload.words),
    facts(payload, { when: 'Waktu penugasan', place: false }),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
