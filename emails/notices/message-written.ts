import { paragraph, quote, type Template } from '../blocks.ts';
import { isRequester, news, openPage, requestFacts } from '../phrases.ts';

/** What one side wrote to the other, as written. */
export const messageWritten: Template = (payload) => ({
  subject: news(payload, 'Pesan dari Sekretariat DJPK', 'Pesan dari pemohon'),
  blocks: [
    paragraph(
      isRequester(payload)
        ? 'Ada pesan untuk Anda tentang permohonan konsultasi ini. Mohon dijawab melalui halaman permohonan, agar jawabannya tercatat bersama permohonannya.'
        : 'Pemohon menulis pesan tentang permohonannya.',
    ),
    ...quote('Pesan', payload.words),
    requestFacts(payload),
    openPage(payload, 'Baca dan jawab'),
  ],
});
