import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Args, Command } from './command.ts';

/** What every command understands. */
const GLOBAL = {
  'data-dir': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The command's own words taken off, and the global options that stood before them kept. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly args: readonly string[];
}

/** Finds the words of a command: the first that are no options. */
export function splitWords(argv: readonly string[]): CommandLine {
  let at = 0;
  while (at < argv.length && argv[at]?.startsWith('-') === true) {
    at += argv[at] === '--data-dir' ? 2 : 1;
  }
  const behind = argv.slice(at);
  const end = behind.findIndex((word) => word.startsWith('-'));
  const words = end === -1 ? behind : behind.slice(0, end);
  return { words, args: [...argv.slice(0, at), ...behind] };
}

export interface ReadArgs extends Args {
  readonly dataDir: string | null;
  readonly help: boolean;
}

/** Reads the options of a command; what it does not know is wrong usage. */
export function readArgs(
  { words, options = {} }: Pick<Command, 'words' | 'options'>,
  args: readonly string[],
): Result<ReadArgs, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...GLOBAL, ...options },
      allowPositionals: true,
    });
    const blank = Object.entries(values).find(([, value]) => value === '');
    if (blank !== undefined) return refuse(`Opsi --${blank[0]} tidak boleh kosong.`);
    const found: Readonly<Record<string, unknown>> = values;
    const text = (name: string) => (typeof found[name] === 'string' ? found[name] : null);
    return ok({
      option: text,
      flag: (name) => found[name] === true,
      rest: positionals.slice(words.length),
      json: values.json === true,
      dataDir: text('data-dir'),
      help: values.help === true,
    });
  } catch (error) {
    return refuse(usageFault(error));
  }
}

/** Node's own sentences are English. */
function usageFault(error: unknown): string {
  if (!(error instanceof TypeError) || !('code' in error)) throw error;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Opsi ${option} tidak dikenal.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take an argument')
        ? `Opsi ${option} tidak memakai nilai.`
        : `Opsi ${option} memerlukan nilai.`;
    default:
      return 'Baris perintah tidak dapat dibaca.';
  }
}
