import { randomUUID } from 'node:crypto';
import { makeFolder } from '#db/folder.server.ts';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Env } from '#app/env.server.ts';
import { chance } from '#app/jobs/chance.server.ts';
import { runDeadlines } from '#app/jobs/deadlines.server.ts';
import { type MailTransport, openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { playHistory } from './history.ts';
import { demoPeople } from './people.ts';
import { playPresent } from './present.ts';
import { type Progress, SILENT } from './progress.ts';
import { printedConsultations } from './registers.ts';
import { castOf } from './cast.ts';
import { mailGone } from './mail-gone.ts';
import { SETUP, signIns } from './sign-ins.ts';
import type { Stage } from './stage.ts';
import { engageTeam } from './team.ts';
import { stageClock, timeline } from './timeline.ts';

export interface DemoOptions {
  readonly dataDir: string;
  /** The present of the demo; nothing in it is later. */
  readonly now: Instant;
  readonly baseUrl: string;
  readonly mailFrom: string;
  readonly sessionSecret: Env['sessionSecret'];
  /** Starts over even where the data is complete. */
  readonly fresh?: boolean;
  readonly progress?: Progress;
}

/** Before that the weeks around the present would reach into the printed months of 2023. */
export const EARLIEST = '2024-03-01T00:00:00Z' as Instant;

/** The keys are cut on the first working day of the year that is replayed. */
const OPENING = '2023-01-02T01:00:00Z' as Instant;

/** Lies in a data directory whose making came to its end. */
const MARKER = 'demo-lengkap.json';

/**
 * Makes the demo's data, or keeps it where it is complete already. An unfinished making starts
 * over. Gives false where the data was kept.
 */
export async function makeDemo(options: DemoOptions): Promise<boolean> {
  const { dataDir, now, fresh = false, progress = SILENT } = options;
  const marker = join(dataDir, MARKER);
  if (!fresh && existsSync(marker)) return false;
  if (now < EARLIEST) throw new Error(`The demo cannot be set before ${EARLIEST}`);
  rmSync(dataDir, { recursive: true, force: true });
  makeFolder(dataDir);
  const clock = stageClock(OPENING);
  const house = openHouse(options, clock.clock);
  try {
    const stage = await prepare(house, options, progress);
    const reference = referenceOf(house.db);
    playHistory(stage, printedConsultations(reference), reference);
    progress.phase('Memutar ulang konsultasi Maret dan Desember 2023');
    await stage.timeline.play(clock, progress.step);
    playPresent(stage, now, reference);
    progress.phase('Menambahkan permohonan di sekitar hari ini');
    await stage.timeline.play(clock, progress.step);
    clock.setTo(now);
    await settleAndSend(house, options, progress);
  } finally {
    house.db.$client.close();
  }
  writeFileSync(marker, `${JSON.stringify({ madeFor: now })}\n`);
  return true;
}

async function prepare(
  house: House,
  { dataDir, sessionSecret }: DemoOptions,
  progress: Progress,
): Promise<Stage> {
  progress.phase('Menyiapkan unit teknis, narasumber, dan ruang');
  const keys = signIns(house, dataDir);
  engageTeam(house, SETUP);
  await demoPeople(house, dataDir);
  return { house, dataDir, sessionSecret, timeline: timeline(), cast: castOf(house, keys) };
}

/** What the clockwork would have done by now: deadlines that lapsed, and the mail. */
async function settleAndSend(
  house: House,
  options: DemoOptions,
  progress: Progress,
): Promise<void> {
  const { dataDir, mailFrom } = options;
  const holder = randomUUID();
  await runDeadlines(house, {
    holder,
    onFault: (number, error) => {
      throw new Error(`Deadline of ${number}`, { cause: error });
    },
  });
  progress.phase('Menulis surel ke berkas');
  const { waiting } = outboxState(house.db, house.clock());
  // Always files: nothing of the demo ever leaves the machine.
  const files = openMailTransport({ smtpUrl: null, dataDir });
  let sent = 0;
  const gone = mailGone();
  const transport: MailTransport = {
    ...files,
    send: async (message) => {
      progress.step((sent += 1), waiting);
      return gone(message) ?? files.send(message);
    },
  };
  await drainOutbox(house, transport, { from: mailFrom, holder, random: chance });
  files.close();
  progress.end();
}
