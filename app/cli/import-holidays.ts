import { importHolidays } from '#app/commands/import-reference.server.ts';
import type { Command } from './command.ts';
import { importReference } from './import-reference.ts';

export const importHolidaysCommand: Command = importReference({
  words: ['import', 'holidays'],
  summary:
    'Memuat hari libur nasional dan cuti bersama; tahun yang disebut berkas diganti seluruhnya.',
  run: importHolidays,
  tell: ({ holidays, years, yearsWithoutDecree, disturbed, extended }) => {
    const loaded = `${holidays} hari libur dimuat untuk tahun ${years.join(', ')}.\n`;
    const touched =
      disturbed.length === 0
        ? ''
        : `Konsultasi yang jatuh pada hari libur baru dan menunggu ditangani: ${disturbed.join(', ')}.\n`;
    const longer =
      extended.length === 0
        ? ''
        : `Batas waktu jawaban diperpanjang untuk: ${extended.join(', ')}.\n`;
    const counted = `${loaded}${touched}${longer}`;
    if (yearsWithoutDecree.length === 0) return counted;
    return `${counted}Perhatian: belum ada SKB hari libur untuk tahun ${yearsWithoutDecree.join(', ')}; di tahun itu hanya Sabtu dan Minggu yang dihitung libur.\n`;
  },
});
