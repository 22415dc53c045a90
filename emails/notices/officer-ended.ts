import { type AccountTemplate, paragraph, quote } from '../blocks.ts';

/** To an address that spoke for an office until now. */
export const officerEnded: AccountTemplate = ({ officeLabel, recipient, words }) => ({
  subject: `Alamat Anda tidak lagi mewakili ${officeLabel ?? 'instansi'}`,
  blocks: [
    paragraph(
      `Alamat ${recipient.email} tidak lagi tercatat sebagai petugas ${officeLabel ?? 'instansi itu'}, sehingga permohonan instansi tidak dapat dibuka dengan alamat ini.`,
    ),
    ...quote('Alasan', words),
    paragraph('Bila ini keliru, mohon hubungi kami.'),
  ],
});
