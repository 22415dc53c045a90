import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, facts, isRequester, news, openPage, whenSuffix } from '../phrases.ts';

export const reservationNoShow: Template = (payload) => ({
  subject:
    news(payload, 'Kehadiran Anda tidak tercatat', 'Pemohon tidak tercatat hadir') +
    whenSuffix(payload),
  blocks: [
    paragraph(
      'Pada waktu konsultasi dan toleransi sesudahnya tidak ada kehadiran maupun kabar yang tercatat. Konsultasi ini dicatat sebagai “tidak hadir”.',
    ),
    ...quote('Keterangan', payload.words),
    facts(payload, { when: 'Jadwal konsultasi', place: false }),
    ...(isRequester(payload)
      ? [
          paragraph(
            'Jika rombongan Anda sebenarnya hadir atau sudah memberi kabar, mohon sampaikan kepada kami agar catatan ini dibetulkan. Jika konsultasi masih diperlukan, permohonan baru dapat diajukan.',
          ),
        ]
      : []),
    ...calendarNote(payload),
    openPage(payload),
  ],
});
