import { resolve } from 'node:path';
import { systemClock, tickingClock } from '#app/clock.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Env } from '#app/env.server.ts';
import { describeError } from '#app/logger.server.ts';
import { CLI_ACTOR, type Deed, type Outcome } from './command.ts';
import { COMMANDS } from './commands.ts';
import { faultOf } from './fault.ts';
import { readArgs, splitWords } from './read-args.ts';
import { helpText, usageText } from './usage.ts';

/** Where a run takes its settings from and what it writes to. */
export interface Terminal {
  readonly loadEnv: () => Env;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done, 1 refused, 2 wrong usage. */
type ExitCode = 0 | 1 | 2;

/** Runs one command of the office's command line. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = argv.includes('--json');
  const { words, args } = splitWords(argv);
  const command = COMMANDS.find((it) => it.words.every((word, at) => words[at] === word));
  if (command === undefined) return withoutCommand(argv, words, terminal);
  const usage = (reason: string): ExitCode => {
    if (json) terminal.out(document({ error: reason }));
    terminal.err(`${reason}\n\n${usageText(command)}`);
    return 2;
  };
  const read = readArgs(command, args);
  if (!read.ok) return usage(read.error);
  if (read.value.help) {
    terminal.out(usageText(command));
    return 0;
  }
  const deed = command.read(read.value);
  if (!deed.ok) return usage(deed.error);
  const outcome = await perform(deed.value, read.value.dataDir, terminal);
  if (json) terminal.out(document(documentOf(outcome)));
  else if (outcome.text !== undefined) terminal.out(outcome.text);
  if (outcome.done) return 0;
  terminal.err(`${outcome.reason}\n`);
  return 1;
}

function withoutCommand(
  argv: readonly string[],
  words: readonly string[],
  { out, err }: Terminal,
): ExitCode {
  const help = helpText(COMMANDS);
  if (words.length === 0 && argv.some((word) => word === '--help' || word === '-h')) {
    out(help);
    return 0;
  }
  const reason = words.length === 0 ? null : `Perintah tidak dikenal: ${words.join(' ')}.`;
  if (argv.includes('--json')) out(document({ error: reason ?? 'Perintah belum disebut.' }));
  err(reason === null ? help : `${reason}\n\n${help}`);
  return 2;
}

/** Opens the data directory, does the deed, closes it; whatever goes wrong is told in one sentence. */
async function perform(deed: Deed, dataDir: string | null, terminal: Terminal): Promise<Outcome> {
  const loaded = terminal.loadEnv();
  const env = dataDir === null ? loaded : { ...loaded, dataDir: resolve(dataDir) };
  const clock = env.clock === null ? systemClock() : tickingClock(env.clock);
  try {
    const house = openHouse(env, clock);
    try {
      return await deed({ house, env, doer: { actor: CLI_ACTOR, requestId: null } });
    } finally {
      house.db.$client.close();
    }
  } catch (error) {
    const frames = describeError(error).frames.map((frame) => `    ${frame}\n`);
    if (env.logLevel === 'debug' || env.logLevel === 'trace') terminal.err(frames.join(''));
    return { done: false, reason: faultOf(error, env) };
  }
}

function documentOf(outcome: Outcome): unknown {
  return outcome.done ? outcome.json : (outcome.json ?? { error: outcome.reason });
}

function document(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
