import { randomUUID } from 'node:crypto';
import { throwAwayDrafts } from '#app/commands/expired-drafts.server.ts';
import { readWaitingLetters } from '#app/commands/letter-readings.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { throwAwayUploads } from '#app/commands/letter-uploads.server.ts';
import { describeError, type Logger } from '#app/logger.server.ts';
import { chance } from './chance.server.ts';
import { runDeadlines } from './deadlines.server.ts';
import type { MailTransport } from './mail/transport.ts';
import { drainOutbox } from './outbox.server.ts';
import { runReminders } from './reminders.server.ts';

export interface ClockworkParts {
  readonly house: House;
  readonly transport: MailTransport;
  /** `MAIL_FROM`. */
  readonly mailFrom: string;
  readonly logger: Logger;
  /** `DATA_DIR`, where letters lie. */
  readonly dataDir: string;
  /** Milliseconds between two rounds. */
  readonly pace?: Readonly<Record<keyof typeof PACE, number>>;
}

export interface Clockwork {
  /** No new round begins; what is being sent is sent and marked first. */
  stop(): Promise<void>;
}

const PACE = {
  mail: 3_000,
  deadlines: 60_000,
  reminders: 60_000,
  drafts: 600_000,
  letters: 20_000,
};

/** So many letters are read in one round. */
const LETTERS_AT_ONCE = 10;

/**
 * What goes on by itself beside the server: mail every few seconds, deadlines and reminders every minute, letters
 * that programs sent are read for their reviewers, and every ten minutes what was begun long ago and
 * never sent is thrown away.
 */
export function startClockwork(parts: ClockworkParts): Clockwork {
  const { house, transport, mailFrom, logger, dataDir, pace = PACE } = parts;
  const holder = randomUUID();
  let stopped = false;
  const stopping = () => stopped;
  const mail = repeating(pace.mail, logger, 'outbox', async () => {
    const options = { from: mailFrom, holder, random: chance, stopping };
    const drained = await drainOutbox(house, transport, options);
    if (drained.sent + drained.retried + drained.failed > 0) logger.info(drained, 'outbox');
  });
  const deadlines = repeating(pace.deadlines, logger, 'deadlines', async () => {
    const onFault = (number: string, error: unknown) => {
      logger.error({ number, error: describeError(error) }, 'deadlines');
    };
    const done = await runDeadlines(house, { holder, onFault, stopping });
    if (done.settled + done.noShows + done.faults > 0) logger.info(done, 'deadlines');
  });
  const reminders = repeating(pace.reminders, logger, 'reminders', async () => {
    const onFault = (number: string, error: unknown) => {
      logger.error({ number, error: describeError(error) }, 'reminders');
    };
    const done = await runReminders(house, { holder, onFault, stopping });
    if (done.written + done.faults > 0) logger.info(done, 'reminders');
  });
  const drafts = repeating(pace.drafts, logger, 'drafts', async () => {
    const thrownAway = throwAwayDrafts(house, dataDir);
    const uploads = throwAwayUploads(house, dataDir);
    if (thrownAway + uploads > 0) logger.info({ thrownAway, uploads }, 'drafts');
  });
  const letters = repeating(pace.letters, logger, 'letters', async () => {
    const read = await readWaitingLetters(house, dataDir, { most: LETTERS_AT_ONCE, stopping });
    if (read > 0) logger.info({ read }, 'letters');
  });
  return {
    stop: async () => {
      stopped = true;
      const rounds = [mail, deadlines, reminders, drafts, letters];
      await Promise.all(rounds.map((round) => round.stop()));
    },
  };
}

/** Runs a round at once and then at its pace, never two of a kind together; a fault ends only its round. */
function repeating(
  pace: number,
  logger: Logger,
  name: string,
  round: () => Promise<void>,
): Clockwork {
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= round()
      .catch((error: unknown) => {
        logger.error({ error: describeError(error) }, name);
      })
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, pace);
  // The server alone keeps the process alive.
  timer.unref();
  tick();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
