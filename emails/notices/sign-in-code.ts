import { type AccountTemplate, note, paragraph } from '../blocks.ts';
import { untilText } from '../phrases.ts';

/** To whoever asked to sign in; the subject stays free of the code, which a locked screen would show. */
export const signInCode: AccountTemplate = (notice) => ({
  subject: 'Kode masuk untuk instansi',
  blocks: [
    paragraph('Kode untuk masuk ke Sambang diminta untuk alamat surel ini.'),
    ...(notice.code === null
      ? [paragraph('Kode itu sudah dikirim dan tidak kami simpan.')]
      : [{ kind: 'code' as const, label: 'Kode Anda', code: notice.code }]),
    paragraph(
      `Ketik kode ini di halaman yang memintanya, paling lambat ${untilText(notice)}. Kode hanya dapat dipakai satu kali, di peramban yang memintanya.`,
    ),
    note(
      'Jangan berikan kode ini kepada siapa pun; pegawai DJPK tidak pernah memintanya. Bila bukan Anda yang meminta, abaikan surel ini.',
    ),
  ],
});
