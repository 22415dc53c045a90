import { type AccountTemplate, paragraph, quote } from '../blocks.ts';

/** To an address that may now speak for its office. */
export const officerConfirmed: AccountTemplate = ({ officeLabel, recipient, url, words }) => ({
  subject: `Alamat Anda dikonfirmasi untuk ${officeLabel ?? 'instansi Anda'}`,
  blocks: [
    paragraph(
      `Alamat ${recipient.email} sudah dikonfirmasi sebagai petugas ${officeLabel ?? 'instansi Anda'}. Setelah masuk, Anda dapat melihat dan mengurus semua permohonan instansi ini, juga yang diajukan pendahulu Anda.`,
    ),
    ...quote('Catatan Sekretariat', words),
    ...(url === null ? [] : [{ kind: 'action' as const, label: 'Masuk untuk instansi', url }]),
    paragraph('Mohon kabari kami bila suatu hari Anda tidak lagi bertugas untuk instansi ini.'),
  ],
});
