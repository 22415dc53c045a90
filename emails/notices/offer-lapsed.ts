import { paragraph, type Template } from '../blocks.ts';
import { facts, isRequester, news, openPage, theRequest } from '../phrases.ts';

export const offerLapsed: Template = (payload) => ({
  subject: news(
    payload,
    'Tenggat tawaran jadwal sudah lewat; permohonan Anda tetap diproses',
    'Tawaran jadwal lewat tenggat tanpa jawaban',
  ),
  blocks: [
    paragraph(
      `Tawaran jadwal belum dijawab sampai tenggatnya, sehingga jadwal itu sudah dilepas. ${theRequest(payload)} tetap diproses dan menunggu jadwal lain.`,
    ),
    facts(payload, { when: 'Jadwal yang ditawarkan' }),
    paragraph(
      isRequester(payload)
        ? 'Jika jadwal tadi masih diinginkan, mohon hubungi kami; selama masih kosong dapat kami tawarkan kembali.'
        : 'Mohon tetapkan atau tawarkan jadwal lain.',
    ),
    openPage(payload),
  ],
});
