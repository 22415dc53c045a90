import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, openPage, requestFacts } from '../phrases.ts';

/** A fresh link to the request's page, after the contact centre or the secretariat was called. */
export const linkReissued: Template = (payload) => ({
  subject: 'Tautan baru ke halaman permohonan Anda',
  blocks: [
    paragraph('Ini tautan baru ke halaman permohonan Anda, seperti yang diminta kepada kami.'),
    ...quote('Catatan', payload.words),
    requestFacts(payload),
    ...calendarNote(payload),
    openPage(payload),
    paragraph(
      'Tautan ini hanya untuk instansi Anda. Bila Anda tidak memintanya, mohon kabari kami.',
    ),
  ],
});
