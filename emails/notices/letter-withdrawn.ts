import { type Block, paragraph, quote, type Template } from '../blocks.ts';
import { facts, letterRows, openPage, publicPage, requestFacts } from '../phrases.ts';

/** To a pemda that has the letter: it is not to be relied upon any more, and what holds instead. */
export const letterWithdrawn: Template = (payload) => {
  const { letter } = payload;
  const which = letter === undefined ? '' : ` ${letter.number}`;
  const stays = isAhead(payload) ? '; jadwal Anda tetap' : '';
  return {
    subject: `Surat konfirmasi${which} tidak berlaku lagi${stays}`,
    blocks: [
      paragraph(
        'Surat konfirmasi jadwal yang sebelumnya kami kirimkan sekarang kami tarik dan tidak berlaku lagi. Mohon tidak menggunakannya, termasuk salinan yang sudah diteruskan atau dicetak.',
      ),
      ...(letter === undefined ? [] : [{ kind: 'facts', rows: letterRows(letter) } as const]),
      ...quote('Alasan', payload.words),
      ...whatHolds(payload),
      openPage(payload),
      { kind: 'action', label: 'Cek keaslian surat', url: publicPage(payload, '/keaslian') },
    ],
  };
};

type Payload = Parameters<Template>[0];

function isAhead({ letter, reservation }: Payload): boolean {
  return (letter?.appointment ?? 'ahead') === 'ahead' && reservation.start !== null;
}

function whatHolds(payload: Payload): Block[] {
  if (isAhead(payload)) {
    return [
      paragraph(
        'Konsultasinya sendiri tetap terjadwal sebagai berikut. Surat penggantinya, bila ada, kami kabarkan tersendiri; sementara itu Bukti Konfirmasi Jadwal dapat diunduh dari halaman permohonan.',
      ),
      facts(payload),
    ];
  }
  return [
    paragraph(
      payload.letter?.appointment === 'held'
        ? 'Waktu konsultasinya sudah lewat; penarikan surat ini tidak mengubah catatannya.'
        : 'Jadwal yang disebut surat itu juga tidak berlaku lagi; keadaan permohonan Anda yang terakhir ada pada halaman permohonan.',
    ),
    requestFacts(payload),
  ];
}
