import { REFERRED_TO } from '#app/copy/referrals.ts';
import { paragraph, quote, type Template } from '../blocks.ts';
import { openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationReferred: Template = (payload) => {
  const { referredTo } = payload;
  const to = referredTo === null ? 'layanan lain' : REFERRED_TO[referredTo];
  return {
    subject: 'Permohonan konsultasi Anda diteruskan ke layanan lain',
    blocks: [
      paragraph(
        `${theRequest(payload)} lebih tepat dijawab oleh layanan lain dan kami teruskan kepada ${to}. Di sini permohonan ini selesai tanpa jadwal konsultasi.`,
      ),
      ...quote('Alasan', payload.words),
      requestFacts(payload),
      paragraph('Jika ada yang belum jelas, mohon hubungi kami.'),
      openPage(payload),
    ],
  };
};
