import { paragraph, type Template } from '../blocks.ts';
import { isRequester, news, openPage, requestFacts } from '../phrases.ts';

/** To the other side: what was missing of a request that the office entered is there. */
export const requestCompleted: Template = (payload) => ({
  subject: news(payload, 'Permohonan Anda dilengkapi', 'Permohonan dilengkapi pemohon'),
  blocks: [
    paragraph(
      isRequester(payload)
        ? 'Kelengkapan permohonan konsultasi Anda (waktu, peserta, atau surat) dicatat oleh DJPK sesuai kabar yang kami terima. Mohon diperiksa pada halaman permohonan; jika ada yang keliru, hubungi 150420. Jadwal belum ditetapkan; mohon tidak berangkat sebelum menerima pemberitahuan jadwal dari kami.'
        : 'Pemohon telah melengkapi permohonannya: waktu yang diinginkan, daftar peserta, atau suratnya.',
    ),
    requestFacts(payload),
    openPage(payload, isRequester(payload) ? undefined : 'Periksa permohonan'),
  ],
});
