import { paragraph, type Template } from '../blocks.ts';
import { deadlineText, houseNews, openPage, requestFacts, theRequest } from '../phrases.ts';

/** To the secretariat: what was missing is there. */
export const reservationResubmitted: Template = (payload) => {
  const promise = deadlineText(payload);
  return {
    subject: houseNews(payload, 'Permohonan konsultasi sudah dilengkapi'),
    blocks: [
      paragraph(`${theRequest(payload)} sudah dilengkapi dan kembali menunggu pemeriksaan.`),
      requestFacts(payload),
      ...(promise === null ? [] : [paragraph(`Jawaban dijanjikan paling lambat ${promise}.`)]),
      openPage(payload, 'Periksa permohonan'),
    ],
  };
};
