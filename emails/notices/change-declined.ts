import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, openPage, whenSuffix } from '../phrases.ts';

export const changeDeclined: Template = (payload) => ({
  subject: 'Permintaan perubahan belum dapat dipenuhi, jadwal Anda tetap' + whenSuffix(payload),
  blocks: [
    paragraph('Permintaan perubahan belum dapat dipenuhi. Jadwal semula tetap berlaku.'),
    ...quote('Alasan', payload.words),
    facts(payload),
    paragraph(
      'Jika waktu ini tidak memungkinkan, perubahan lain dapat diminta atau konsultasi dibatalkan melalui halaman permohonan.',
    ),
    openPage(payload),
  ],
});
