import { randomUUID } from 'node:crypto';
import { type DeadlinesDone, runDeadlines } from '#app/jobs/deadlines.server.ts';
import { type RemindersDone, runReminders } from '#app/jobs/reminders.server.ts';
import { readWaitingLetters } from '#app/commands/letter-readings.server.ts';
import { throwAwayDrafts } from '#app/commands/expired-drafts.server.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { type Command, done } from './command.ts';
import { faultOf } from './fault.ts';
import { drainedText, drainOnce } from './outbox-drain.ts';

/** So many letters are read in one run. */
const LETTERS_AT_ONCE = 50;

export const jobsRunCommand: Command = {
  words: ['jobs', 'run'],
  usage: '',
  summary:
    'Menjalankan pekerjaan berkala satu kali: tenggat, ketidakhadiran, pengingat, pembacaan surat, lalu pengiriman surel.',
  read: ({ rest }) => {
    if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
    return ok(async (office) => {
      const faults: string[] = [];
      const onFault = (number: string, error: unknown) => {
        faults.push(`${number}: ${faultOf(error, office.env)}`);
      };
      const deadlines = await runDeadlines(office.house, { holder: randomUUID(), onFault });
      const reminders = await runReminders(office.house, { holder: randomUUID(), onFault });
      throwAwayDrafts(office.house, office.env.dataDir);
      await readWaitingLetters(office.house, office.env.dataDir, { most: LETTERS_AT_ONCE });
      const mail = await drainOnce(office);
      const told = {
        json: { deadlines, reminders, mail },
        text: deadlinesText(deadlines) + remindersText(reminders) + drainedText(mail),
      };
      if (faults.length === 0) return done(told.json, told.text);
      return { done: false, reason: faults.join('\n'), ...told };
    });
  },
};

function deadlinesText({ ran, settled, noShows }: DeadlinesDone): string {
  if (!ran) return 'Tenggat: sedang dikerjakan proses lain.\n';
  return `Tenggat: ${settled} permohonan melewati tenggat, ${noShows} dicatat tidak hadir.\n`;
}

function remindersText({ ran, written }: RemindersDone): string {
  if (!ran) return 'Pengingat: sedang dikerjakan proses lain.\n';
  return `Pengingat: ${written} surel ditulis.\n`;
}
