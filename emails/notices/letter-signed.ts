import type { LetterName, NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { formatDate } from '#app/copy/dates.ts';
import { type Block, paragraph, quote, type Template } from '../blocks.ts';
import { facts, letterRows, openPage, publicPage, requestPart, whenSuffix } from '../phrases.ts';

/** To the pemda: the letter of confirmation is signed, where it is taken, and how anybody checks it. */
export const letterSigned: Template = (payload) => ({
  subject:
    (payload.letter?.replaces === undefined
      ? 'Surat konfirmasi jadwal Anda tersedia'
      : 'Surat konfirmasi jadwal Anda diganti dengan yang baru') + whenSuffix(payload),
  blocks: [
    paragraph('Surat konfirmasi jadwal konsultasi Anda sudah ditandatangani dan dapat diunduh.'),
    ...letterFacts(payload),
    ...quote('Keterangan', payload.words),
    facts(payload),
    { kind: 'action', label: 'Unduh surat', url: requestPart(payload, 'surat-konfirmasi') },
    paragraph(
      'Siapa pun dapat memastikan surat ini melalui halaman Cek keaslian. Kodenya tampil pada halaman permohonan Anda, di samping suratnya.',
    ),
    { kind: 'action', label: 'Cek keaslian surat', url: publicPage(payload, '/keaslian') },
    openPage(payload),
  ],
});

function letterFacts({ letter }: NoticePayload): Block[] {
  if (letter === undefined) return [];
  const { replaces } = letter;
  return [
    { kind: 'facts', rows: letterRows(letter) },
    ...(replaces === undefined
      ? []
      : [
          paragraph(
            `Surat ini menggantikan ${formerName(letter.number, replaces)}, yang tidak berlaku lagi. Mohon tidak menggunakan yang lama, termasuk salinannya.`,
          ),
        ]),
  ];
}

/** A better scan bears the same number. */
function formerName(number: string, former: LetterName): string {
  return former.number === number
    ? 'berkas bernomor sama yang sebelumnya kami kirimkan'
    : `surat nomor ${former.number} tanggal ${formatDate(former.date)}`;
}
