import { importRegions } from '#app/commands/import-reference.server.ts';
import type { Command } from './command.ts';
import { importReference } from './import-reference.ts';

export const importRegionsCommand: Command = importReference({
  words: ['import', 'regions'],
  summary: 'Memuat daftar daerah; daerah yang sudah dikenal diperbarui, tidak ada yang dihapus.',
  run: importRegions,
  tell: ({ regions }) => `${regions} daerah dimuat.\n`,
});
