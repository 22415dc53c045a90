import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationResumed: Template = (payload) => {
  const promise = deadlineText(payload);
  return {
    subject: 'Permohonan konsultasi Anda dilanjutkan',
    blocks: [
      paragraph(`${theRequest(payload)} dilanjutkan; hitungan waktu jawaban berjalan lagi.`),
      ...quote('Keterangan', payload.words),
      requestFacts(payload),
      ...(promise === null ? [] : [paragraph(`Jawaban dijanjikan paling lambat ${promise}.`)]),
      openPage(payload),
    ],
  };
};
