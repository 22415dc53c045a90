import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationReturned: Template = (payload) => {
  const deadline = deadlineText(payload);
  return {
    subject:
      'Permohonan konsultasi Anda perlu dilengkapi' +
      (deadline === null ? '' : ` sampai ${deadline}`),
    blocks: [
      paragraph(
        `${theRequest(payload)} kami kembalikan untuk dilengkapi. Urutannya dalam antrean tetap terjaga.`,
      ),
      ...quote('Yang perlu dilengkapi', payload.words),
      requestFacts(payload),
      paragraph(
        deadline === null
          ? 'Mohon lengkapi dan kirim kembali melalui halaman permohonan.'
          : `Mohon lengkapi dan kirim kembali paling lambat ${deadline}. Setelah itu permohonan ini berakhir dan perlu diajukan dari awal.`,
      ),
      openPage(payload, 'Lengkapi permohonan'),
    ],
  };
};
