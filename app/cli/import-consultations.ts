import { importSummary } from '#app/copy/import-summary.ts';
import { importConsultations, type Register } from '#app/commands/import-consultations.server.ts';
import { type MeetingMode, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Command, done, refused } from './command.ts';
import { reasonOf } from './reason.ts';
import { readRegisterFile } from './register-file.ts';
import { readTextFile } from './text-file.ts';

export const importConsultationsCommand: Command = {
  words: ['import', 'consultations'],
  usage: 'FILE.csv… [--mode tatapMuka|videoConference]',
  summary: 'Mengambil alih daftar konsultasi lama; baris yang sudah ada tidak diambil dua kali.',
  options: { mode: { type: 'string' } },
  read: ({ rest: files, option }) => {
    if (files.length === 0) return refuse('Sebutkan sekurang-kurangnya satu berkas CSV.');
    const printed = option('mode');
    const mode = MEETING_MODES.find((known) => known === printed) ?? null;
    if (printed !== null && mode === null) {
      return refuse(`--mode harus salah satu dari: ${MEETING_MODES.join(', ')}.`);
    }
    return ok(({ house, doer }) => {
      const registers = readAll(files, mode);
      if (!registers.ok) return refused(registers.error);
      const imported = importConsultations(house, doer, registers.value);
      if (!imported.ok) return refused(reasonOf(imported.error));
      return done(imported.value, importSummary(imported.value));
    });
  },
};

/** Every file is read before anything is written; one that cannot be taken over refuses them all. */
function readAll(
  files: readonly string[],
  mode: MeetingMode | null,
): Result<readonly Register[], string> {
  const registers: Register[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const text = readTextFile(file);
    const read = text.ok ? readRegisterFile(text.value, file, { mode }) : text;
    if (read.ok) registers.push({ file, rows: read.value.rows, rejected: read.value.rejected });
    else faults.push(read.error);
  }
  return faults.length === 0 ? ok(registers) : refuse(faults.join('\n'));
}
