import { paragraph, type Template } from '../blocks.ts';
import { deadlineText, openPage, requestFacts, theRequest } from '../phrases.ts';

/** To the pemda: it has arrived, and it is no appointment yet. */
export const reservationReceived: Template = (payload) => {
  const promise = deadlineText(payload);
  return {
    subject: 'Permohonan konsultasi Anda sudah kami terima',
    blocks: [
      paragraph(
        `${theRequest(payload)} sudah kami terima dan akan kami periksa. Jadwal belum ditetapkan; mohon tidak berangkat sebelum menerima pemberitahuan jadwal dari kami.`,
      ),
      requestFacts(payload),
      ...(promise === null ? [] : [paragraph(`Jawaban kami sampaikan paling lambat ${promise}.`)]),
      paragraph('Perkembangannya dapat dilihat di halaman permohonan.'),
      openPage(payload),
    ],
  };
};
