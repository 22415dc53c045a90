import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, facts, news, openPage, theRequest, whenSuffix } from '../phrases.ts';

/** Another request was merged into this one: what it is about has grown, its hour stays. */
export const topicsJoined: Template = (payload) => ({
  subject:
    news(
      payload,
      `Bahasan konsultasi Anda bertambah${stays(payload)}`,
      'Bahasan konsultasi bertambah',
    ) + whenSuffix(payload),
  blocks: [
    paragraph(
      `Permohonan ${payload.otherNumber ?? 'lain'} dari daerah atau instansi yang sama digabungkan ke sini. ${theRequest(payload)} kini juga mencakup topik dan pertanyaannya${payload.reservation.start === null ? '' : '; jadwalnya tidak berubah'}.`,
    ),
    ...quote('Catatan', payload.words),
    facts(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});

function stays({ reservation }: Parameters<Template>[0]): string {
  return reservation.start === null ? '' : ', jadwalnya tetap';
}
