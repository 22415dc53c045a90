import { MAIL_REFUSALS } from '#app/copy/mail-files.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { OpenedMail } from './letter-jobs.ts';
import { askLetterProcess } from './letter-process.server.ts';
import type { LetterRefusal } from './letter-refusal.ts';
import type { Turn } from './letter-turns.ts';

/** Milliseconds of work after which a mail is given up. */
const WORK_MS = 8_000;

/** Opens a mail in the process that opens what strangers send; what wears it out is refused. */
export async function readMail(
  bytes: Uint8Array,
  turn: Turn,
): Promise<Result<OpenedMail, LetterRefusal>> {
  const opened = await askLetterProcess({ kind: 'mail', bytes }, WORK_MS, turn);
  if (opened === 'busy') return refuse({ status: 415, message: MAIL_REFUSALS.busy });
  if (opened === 'failed') return refuse({ status: 415, message: MAIL_REFUSALS.unreadable });
  return opened === null ? refuse({ status: 415, message: MAIL_REFUSALS.notAMail }) : ok(opened);
}
