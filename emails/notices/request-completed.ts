import { paragraph, type Template } from '../blocks.ts';
import { isRequester, news, openPage, requestFacts } from '../phrases.ts';

/** To the other side: times and guests of a request that the office entered are there. */
export const requestCompleted: Template = (payload) => ({
  subject: news(payload, 'Permohonan Anda dilengkapi', 'Permohonan dilengkapi pemohon'),
  blocks: [
    paragraph(
      isRequester(payload)
        ? 'Waktu dan peserta konsultasi Anda dicatat oleh DJPK sesuai kabar yang kami terima. Mohon diperiksa pada halaman permohonan; jika ada yang keliru, hubungi 150420. Jadwal belum ditetapkan; mohon tidak berangkat sebelum menerima pemberitahuan jadwal dari kami.'
        : 'Pemohon telah mengisi waktu yang diinginkan dan daftar peserta.',
    ),
    requestFacts(payload),
    openPage(payload),
  ],
});
