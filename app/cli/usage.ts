import type { Command } from './command.ts';

const HEAD = `Sambang – baris perintah kantor

Pemakaian: npm run sambang -- <perintah> [opsi]
`;

const GLOBAL_OPTIONS = `Opsi untuk semua perintah:
  --data-dir DIR   folder data (bawaan: DATA_DIR, atau var/)
  --json           satu dokumen JSON pada keluaran baku, tanpa yang lain
  --help           petunjuk ini, atau petunjuk satu perintah

Hasil akhir: 0 selesai, 1 ditolak (alasannya pada keluaran galat), 2 salah pemakaian.
`;

/** Every command with what it does. */
export function helpText(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ words, usage, summary }) => `  ${[...words, usage].join(' ').trimEnd()}\n      ${summary}\n`,
  );
  return `${HEAD}\nPerintah:\n${lines.join('')}\n${GLOBAL_OPTIONS}`;
}

/** How one command is called. */
export function usageText({ words, usage, summary }: Command): string {
  const line = [...words, usage].join(' ').trimEnd();
  return `Pemakaian: npm run sambang -- ${line} [--data-dir DIR] [--json]\n${summary}\n`;
}
