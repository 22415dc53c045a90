import { paragraph, type Template } from '../blocks.ts';
import { deadlineText, openPage, requestFacts, theRequest } from '../phrases.ts';

/** To the pemda whose request the office entered itself: it has arrived, and what is still to be told. */
export const completionAsked: Template = (payload) => {
  const promise = deadlineText(payload);
  return {
    subject: 'Permohonan konsultasi Anda sudah kami terima; mohon dilengkapi',
    blocks: [
      paragraph(
        `${theRequest(payload)} sudah kami terima dan kami catat untuk Anda. Agar dapat dijadwalkan, mohon pilih waktu yang diinginkan dan isi daftar peserta melalui tautan di bawah ini. Surat permintaan yang belum kami terima dapat diunggah di halaman yang sama. Jadwal belum ditetapkan; mohon tidak berangkat sebelum menerima pemberitahuan jadwal dari kami.`,
      ),
      requestFacts(payload),
      ...(promise === null ? [] : [paragraph(`Jawaban kami sampaikan paling lambat ${promise}.`)]),
      completionPage(payload),
    ],
  };
};

/** Leads straight to what is to be filled in; the key that opens it stays. */
function completionPage(payload: Parameters<Template>[0]) {
  const { statusUrl } = payload.reservation;
  const [page = '', key] = statusUrl.split('?', 2);
  const url = `${page}/lengkapi${key === undefined ? '' : `?${key}`}`;
  return openPage(
    { ...payload, reservation: { ...payload.reservation, statusUrl: url } },
    'Lengkapi permohonan',
  );
}
