import { paragraph, quote, type Template } from '../blocks.ts';
import { deadlineText, facts, houseNews, openPage, whenSuffix } from '../phrases.ts';

/** To a unit's coordinator, shortly before it is too late: nobody of theirs is named yet. */
export const unitReminded: Template = (payload) => {
  const deadline = deadlineText(payload) ?? 'sebelum hari konsultasi';
  return {
    subject: houseNews(payload, 'Narasumber dari unit Anda belum ditunjuk') + whenSuffix(payload),
    blocks: [
      paragraph(
        `Konsultasi ini sudah terjadwal bersama unit Anda, tetapi narasumbernya belum ada. Mohon ditunjuk sampai ${deadline}, agar narasumber sempat mempelajari pertanyaan pemohon.`,
      ),
      paragraph(
        'Jika unit Anda belum dapat menugaskan siapa pun, sampaikan juga di halaman itu agar Sekretariat dapat mencari jalan lain.',
      ),
      ...quote('Pesan Sekretariat', payload.words),
      facts(payload),
      openPage(payload, 'Tunjuk narasumber'),
    ],
  };
};
