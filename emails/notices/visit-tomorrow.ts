import { type Block, paragraph, type Template } from '../blocks.ts';
import {
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

const COME = `Mohon membawa kartu tamu dari halaman permohonan (dicetak atau di telepon) dan melapor ke resepsionis di ${FLOOR} sebelum jamnya. Yang dapat masuk adalah peserta dalam daftar.`;

const OTHERWISE =
  'Tidak jadi hadir? Mohon kabari melalui halaman permohonan, agar waktunya dapat dipakai daerah lain.';

/** The working day before a consultation, to those who take part. */
export const visitTomorrow: Template = (payload) => ({
  subject:
    news(payload, 'Pengingat konsultasi Anda', 'Pengingat penugasan Anda') + whenSuffix(payload),
  blocks: [
    paragraph(`${theConsultation(payload)} sudah dekat dan terjadwal sebagai berikut.`),
    facts(payload),
    ...meetingLink(payload),
    ...(isRequester(payload) ? onTheDay(payload, COME, OTHERWISE) : whatToPrepare()),
    openPage(payload),
  ],
});

function whatToPrepare(): Block[] {
  return [paragraph('Pertanyaan pemohon dan suratnya dapat dibaca pada halaman penugasan Anda.')];
}
