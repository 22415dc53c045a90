import { paragraph, quote, type Template } from '../blocks.ts';
import { openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationMerged: Template = (payload) => {
  const other = payload.otherNumber === null ? 'permohonan lain' : payload.otherNumber;
  return {
    subject: `Permohonan konsultasi Anda digabung dengan ${other}`,
    blocks: [
      paragraph(
        `${theRequest(payload)} digabung dengan ${other}. Selanjutnya jadwalnya mengikuti ${other}, dan pemberitahuan dikirim kepada narahubung permohonan itu.`,
      ),
      ...quote('Alasan', payload.words),
      requestFacts(payload),
      openPage(payload),
    ],
  };
};
