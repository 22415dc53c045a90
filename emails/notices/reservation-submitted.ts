import { paragraph, type Template } from '../blocks.ts';
import { deadlineText, houseNews, openPage, requestFacts, theRequest } from '../phrases.ts';

/** To the secretariat: work has come in. */
export const reservationSubmitted: Template = (payload) => {
  const promise = deadlineText(payload);
  return {
    subject: houseNews(payload, 'Permohonan konsultasi baru'),
    blocks: [
      paragraph(`${theRequest(payload)} sudah masuk dan menunggu pemeriksaan.`),
      requestFacts(payload),
      ...(promise === null ? [] : [paragraph(`Jawaban dijanjikan paling lambat ${promise}.`)]),
      openPage(payload, 'Periksa permohonan'),
    ],
  };
};
