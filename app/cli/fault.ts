import { faultSentence } from '#app/copy/faults.ts';
import { type Env } from '#app/env.server.ts';
import { describeError } from '#app/logger.server.ts';
import { NewerDatabaseError } from '#db/migrate.server.ts';

/** What a person at the machine is told of an error that no command expected, without a stack. */
export function faultOf(error: unknown, env: Pick<Env, 'dataDir'>): string {
  if (error instanceof NewerDatabaseError) return error.message;
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    const sentence = faultSentence(code, env.dataDir);
    if (sentence !== null) return sentence;
  }
  const { name, message } = describeError(error);
  return `Terjadi kesalahan pada program (${name}: ${message}). Mohon laporkan; LOG_LEVEL=debug menampilkan rinciannya.`;
}
