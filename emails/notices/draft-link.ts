import { type AccountTemplate, note, paragraph } from '../blocks.ts';
import { untilText } from '../phrases.ts';

/** To whoever goes on writing a request elsewhere; says nothing that somebody typed into it. */
export const draftLink: AccountTemplate = (notice) => ({
  subject: 'Tautan untuk melanjutkan permohonan konsultasi',
  blocks: [
    paragraph(
      'Permohonan konsultasi yang sedang diisi dapat dilanjutkan melalui tautan ini, di perangkat mana pun.',
    ),
    ...(notice.url === null
      ? []
      : [{ kind: 'action' as const, label: 'Lanjutkan isian', url: notice.url }]),
    paragraph(`Isian kami simpan sampai ${untilText(notice)}. Permohonan ini belum terkirim.`),
    note(
      'Siapa pun yang memegang tautan ini dapat membuka isiannya. Bila Anda tidak memintanya, abaikan surel ini.',
    ),
  ],
});
