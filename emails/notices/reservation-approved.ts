import { paragraph, quote, type Template } from '../blocks.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import {
  calendarNote,
  confirmationPaper,
  facts,
  isRequester,
  meetingLink,
  news,
  onTheDay,
  openPage,
  theConsultation,
  whenSuffix,
} from '../phrases.ts';
import { FLOOR } from '#app/copy/office-address.ts';

const COME = `Pada hari konsultasi, mohon melapor ke resepsionis di ${FLOOR}. Yang dapat masuk adalah peserta dalam daftar, sampai batas tamu yang berlaku. Kehadiran Kepala Daerah atau Pimpinan DPRD yang dinyatakan hadir diperiksa di tempat.`;

const OTHERWISE =
  'Jika perlu mengubah jadwal, mengganti peserta, atau membatalkan, mohon sampaikan melalui halaman permohonan.';

export const reservationApproved: Template = (payload) => ({
  subject: subject(payload) + whenSuffix(payload),
  blocks: [
    paragraph(
      payload.audience === 'narasumber'
        ? `Anda ditugaskan sebagai narasumber. ${theConsultation(payload)} terjadwal sebagai berikut.`
        : `${theConsultation(payload)} sudah terjadwal sebagai berikut.`,
    ),
    facts(payload),
    ...meetingLink(payload),
    ...quote('Catatan dari Sekretariat', payload.words),
    ...(isRequester(payload) ? onTheDay(payload, COME, OTHERWISE) : []),
    ...confirmationPaper(payload),
    ...calendarNote(payload),
    openPage(payload),
  ],
});

function subject(payload: NoticePayload): string {
  const toHouse =
    payload.audience === 'narasumber'
      ? 'Penugasan Anda sebagai narasumber'
      : 'Konsultasi terjadwal';
  return news(payload, 'Konsultasi Anda terjadwal', toHouse);
}
