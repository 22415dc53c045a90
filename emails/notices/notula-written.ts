import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, openPage, whenSuffix } from '../phrases.ts';

/** To the pemda. What the notula says is read on the page itself. */
export const notulaWritten: Template = (payload) => ({
  subject: 'Notula konsultasi Anda dapat dibaca' + whenSuffix(payload),
  blocks: [
    paragraph(
      'Notula konsultasi Anda, beserta tindak lanjut yang disepakati, sudah dapat dibaca dan dicetak dari halaman permohonan.',
    ),
    ...quote('Keterangan', payload.words),
    facts(payload, { when: 'Waktu konsultasi', place: false }),
    openPage(payload, 'Baca notula'),
  ],
});
