import { type AccountTemplate, paragraph } from '../blocks.ts';

/**
 * To an address that got the mail of a request until now. Who reads it from now on is not said: this
 * mailbox may be anybody's by now.
 */
export const contactMoved: AccountTemplate = ({ number = '', officeLabel, calendar }) => ({
  subject: 'Surel tentang permohonan ini tidak lagi dikirim ke alamat Anda',
  blocks: [
    paragraph(
      `Narahubung permohonan konsultasi ${number} dari ${officeLabel ?? 'instansi pemohon'} diperbarui. Mulai sekarang pemberitahuan tentang permohonan itu tidak lagi dikirim ke alamat ini, dan tautan dalam surel-surel terdahulu tidak lagi membukanya.`,
    ),
    ...(calendar === undefined
      ? []
      : [
          paragraph(
            'Surel ini menghapus janji temunya dari kalender Anda. Konsultasinya sendiri tidak dibatalkan.',
          ),
        ]),
    paragraph(
      'Jika memang demikian, tidak ada yang perlu dilakukan. Jika keliru, mohon segera hubungi 150420 dan sebutkan nomor permohonannya.',
    ),
  ],
});
