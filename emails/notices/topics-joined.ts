import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, facts, news, openPage, theRequest, whenSuffix } from '../phrases.ts';

/** Another request was merged into this one: what it is about has grown, its hour stays. */
export const topicsJoined: Template = (payload) => ({
  subject:
    news(payload, 'Bahasan konsultasi Anda bertambah', 'Bahasan konsultasi bertambah') +
    whenSuffix(payload),
  blocks: [
    paragraph(
      `Permohonan ${payload.otherNumber ?? 'lain'} dari daerah atau instansi yang sama digabungkan ke sini. ${theRequest(payload)} kini juga mencakup topik dan pertanyaannya; jadwal tidak berubah karenanya.`,
    ),
    ...quote('Catatan', payload.words),
    facts(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
