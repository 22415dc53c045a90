import { paragraph, type Template } from '../blocks.ts';
import { deadlineText, facts, openPage, theConsultation } from '../phrases.ts';

/** The working day before the list of guests closes. */
export const guestListClosing: Template = (payload) => {
  const deadline = deadlineText(payload) ?? 'sebelum hari konsultasi';
  const listed = payload.guestsListed ?? 0;
  return {
    subject:
      listed === 0
        ? `Daftar peserta masih kosong; mohon diisi sampai ${deadline}`
        : `Daftar peserta dapat diubah sampai ${deadline}`,
    blocks: [
      paragraph(
        listed === 0
          ? `${theConsultation(payload)} sudah terjadwal, tetapi daftar pesertanya masih kosong. Mohon isi sampai ${deadline}, agar rombongan dapat diterima tanpa menunggu di resepsionis.`
          : `Daftar peserta memuat ${listed} orang dan masih dapat diubah sampai ${deadline}. Setelah itu nama hanya dapat diganti satu per satu.`,
      ),
      facts(payload),
      paragraph(
        listed === 0
          ? 'Cukup nama dan jabatan; nomor identitas tidak diperlukan.'
          : 'Jika daftarnya sudah benar, tidak ada yang perlu dilakukan.',
      ),
      openPage(payload, 'Buka daftar peserta'),
    ],
  };
};
