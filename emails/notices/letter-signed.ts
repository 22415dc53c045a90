import { formatDate } from '#app/copy/dates.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { type Block, paragraph, quote, type Template } from '../blocks.ts';
import { facts, openPage, requestPart, whenSuffix } from '../phrases.ts';

/** To the pemda: the letter of confirmation is signed, where it is taken, and how anybody checks it. */
export const letterSigned: Template = (payload) => ({
  subject: `Surat konfirmasi jadwal Anda tersedia${whenSuffix(payload)}`,
  blocks: [
    paragraph('Surat konfirmasi jadwal konsultasi Anda sudah ditandatangani dan dapat diunduh.'),
    ...letterFacts(payload),
    ...quote('Keterangan', payload.words),
    facts(payload),
    { kind: 'action', label: 'Unduh surat', url: requestPart(payload, 'surat-konfirmasi') },
    paragraph(
      'Siapa pun dapat memastikan surat ini melalui halaman Cek keaslian. Kodenya tampil pada halaman permohonan Anda, di samping suratnya.',
    ),
    openPage(payload),
  ],
});

function letterFacts({ letter }: NoticePayload): Block[] {
  if (letter === undefined) return [];
  return [
    {
      kind: 'facts',
      rows: [
        { label: 'Nomor surat', value: letter.number },
        { label: 'Tanggal surat', value: formatDate(letter.date) },
      ],
    },
  ];
}
