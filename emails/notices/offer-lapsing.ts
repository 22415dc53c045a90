import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, openPage, theRequest } from '../phrases.ts';

/** The working day before a place that is held is let go. */
export const offerLapsing: Template = (payload) => {
  const deadline = deadlineText(payload) ?? 'tenggatnya';
  return {
    subject: `Tawaran jadwal menunggu jawaban Anda sampai ${deadline}`,
    blocks: [
      paragraph(
        `${theRequest(payload)} sudah kami tawari jadwal, tetapi belum dijawab. Jadwal itu kami tahan sampai ${deadline}; setelah itu dilepas dan permohonan menunggu jadwal lain.`,
      ),
      ...quote('Pesan kami', payload.words),
      facts(payload, { when: 'Jadwal yang ditawarkan' }),
      paragraph(
        'Mohon terima, atau beri tahu bila jadwal ini tidak sesuai. Abaikan surel ini jika Anda baru saja menjawab.',
      ),
      openPage(payload, 'Jawab tawaran'),
    ],
  };
};
