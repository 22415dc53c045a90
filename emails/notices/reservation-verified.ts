import { paragraph, type Template } from '../blocks.ts';
import { openPage, requestFacts } from '../phrases.ts';

export const reservationVerified: Template = (payload) => ({
  subject: 'Surat permintaan Anda sudah diperiksa',
  blocks: [
    paragraph(
      'Surat permintaan Anda sudah diperiksa dan permohonan ini dapat diproses. Jadwal, unit teknis, dan narasumber sedang diatur.',
    ),
    requestFacts(payload),
    paragraph(
      'Jadwal belum ditetapkan; mohon menunggu pemberitahuan jadwal sebelum mengatur perjalanan.',
    ),
    openPage(payload),
  ],
});
