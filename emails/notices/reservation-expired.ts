import { paragraph, quote, type Template } from '../blocks.ts';
import { calendarNote, isRequester, news, openPage, requestFacts, theRequest } from '../phrases.ts';

export const reservationExpired: Template = (payload) => ({
  subject: news(
    payload,
    'Permohonan konsultasi Anda berakhir tanpa jadwal',
    'Permohonan konsultasi berakhir tanpa jadwal',
  ),
  blocks: [
    paragraph(
      `${theRequest(payload)} berakhir tanpa jadwal, karena tanggal yang diminta atau tenggat untuk melengkapinya sudah lewat.`,
    ),
    ...quote('Keterangan', payload.words),
    requestFacts(payload),
    ...(isRequester(payload)
      ? [
          paragraph(
            'Jika konsultasi masih diperlukan, mohon ajukan ulang melalui halaman permohonan: surat, peserta, dan keterangan yang sudah ada langsung terisi, dan hanya waktunya yang perlu dipilih lagi. Bila Anda menunggu jawaban kami, kami mohon maaf dan mohon hubungi kami agar didahulukan.',
          ),
        ]
      : []),
    ...calendarNote(payload),
    openPage(payload, isRequester(payload) ? 'Buka dan ajukan ulang' : undefined),
  ],
});
