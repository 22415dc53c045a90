import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, openPage, requestFacts, theRequest } from '../phrases.ts';

/** The working day before a request that was sent back ends. */
export const correctionLapsing: Template = (payload) => {
  const deadline = deadlineText(payload) ?? 'tenggatnya';
  return {
    subject: `Pengingat: permohonan konsultasi Anda menunggu dilengkapi sampai ${deadline}`,
    blocks: [
      paragraph(
        `${theRequest(payload)} masih menunggu dilengkapi. Jika sampai ${deadline} belum dikirim kembali, permohonan ini berakhir dan perlu diajukan lagi.`,
      ),
      ...quote('Yang perlu dilengkapi', payload.words),
      requestFacts(payload),
      openPage(payload, 'Lengkapi permohonan'),
    ],
  };
};
