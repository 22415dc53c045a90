import { type AccountTemplate, paragraph, quote } from '../blocks.ts';

/** To an address that does not speak, or no longer speaks, for an office. */
export const officerRefused: AccountTemplate = ({ officeLabel, recipient, words }) => ({
  subject: `Alamat Anda belum dapat dikonfirmasi untuk ${officeLabel ?? 'instansi'}`,
  blocks: [
    paragraph(
      `Alamat ${recipient.email} saat ini belum dapat kami catat sebagai petugas ${officeLabel ?? 'instansi itu'}. Riwayat instansi tidak terbuka melalui alamat ini.`,
    ),
    ...quote('Alasan', words),
    paragraph(
      'Tautan dalam surel terdahulu tentang permohonan instansi itu tidak berlaku lagi. Bila ini keliru, hubungi kami, atau ajukan permohonan berikutnya dengan alamat surel dinas.',
    ),
  ],
});
