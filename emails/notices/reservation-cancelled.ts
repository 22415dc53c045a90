import { paragraph, quote, type Template } from '../blocks.ts';
import {
  calendarNote,
  facts,
  isRequester,
  news,
  openPage,
  theConsultation,
  whenSuffix,
} from '../phrases.ts';

/** Whoever cancelled, the pemda or the office: the reason says it. */
export const reservationCancelled: Template = (payload) => {
  const comes = payload.reservation.mode === 'tatapMuka' ? 'datang' : 'bergabung';
  return {
    subject:
      news(payload, 'Konsultasi Anda dibatalkan', 'Konsultasi dibatalkan') + whenSuffix(payload),
    blocks: [
      paragraph(
        `${theConsultation(payload)} dibatalkan dan tidak berlangsung pada waktu di bawah ini.`,
      ),
      ...quote('Alasan', payload.words),
      facts(payload, { when: 'Jadwal yang dibatalkan', place: false }),
      paragraph(
        isRequester(payload)
          ? `Mohon tidak ${comes} pada waktu itu. Jika konsultasi masih diperlukan, permohonan baru dapat diajukan kapan saja.`
          : payload.audience === 'narasumber'
            ? 'Waktu Anda pada jam itu bebas kembali; tidak ada yang perlu dilakukan.'
            : 'Waktu, ruang, dan narasumber sudah dilepas.',
      ),
      ...calendarNote(payload),
      openPage(payload),
    ],
  };
};
