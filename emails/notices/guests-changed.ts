import { paragraph, quote, type Template } from '../blocks.ts';
import { facts, isRequester, news, openPage, whenSuffix } from '../phrases.ts';

/** To the other side. The names stay where they are read under guard. */
export const guestsChanged: Template = (payload) => ({
  subject:
    news(payload, 'Daftar peserta Anda diperbarui', 'Daftar peserta diubah') + whenSuffix(payload),
  blocks: [
    paragraph(
      isRequester(payload)
        ? 'Daftar peserta konsultasi Anda diperbarui oleh DJPK sesuai kabar yang kami terima. Mohon diperiksa pada halaman permohonan; jika ada yang keliru, hubungi 150420.'
        : 'Pemohon mengubah daftar peserta. Daftar yang terbaru ada pada halaman permohonan.',
    ),
    ...quote('Keterangan', payload.words),
    facts(payload),
    openPage(payload, 'Lihat daftar peserta'),
  ],
});
