import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, isRequester, news, openPage, whenSuffix } from '../phrases.ts';

/** To the other side, after the list has closed. The names stay where they are read under guard. */
export const guestSubstituted: Template = (payload) => ({
  subject: news(payload, 'Seorang tamu Anda diganti', 'Seorang tamu diganti') + whenSuffix(payload),
  blocks: [
    paragraph(
      isRequester(payload)
        ? 'Seorang tamu dalam daftar Anda diganti oleh DJPK sesuai kabar yang kami terima. Jumlah tamu tetap. Mohon diperiksa pada halaman permohonan; jika ada yang keliru, hubungi 150420.'
        : 'Pemohon mengganti seorang tamu setelah daftar peserta ditutup. Jumlah tamu tetap; resepsionis melihat penggantiannya.',
    ),
    ...quote('Keterangan', payload.words),
    facts(payload),
    openPage(payload, 'Lihat daftar peserta'),
  ],
});
