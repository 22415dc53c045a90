import { REPORT_REFUSALS } from '#app/copy/mail-reports.ts';
import type { DeliveryReport } from '#app/domain/mail/delivery-report.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { askLetterProcess } from './letter-process.server.ts';
import type { LetterRefusal } from './letter-refusal.ts';
import type { Turn } from './letter-turns.ts';

/** Milliseconds of work after which a report is given up. */
const WORK_MS = 4_000;

/** Opens a delivery report in the process that opens what strangers send. */
export async function readReport(
  bytes: Uint8Array,
  turn: Turn,
): Promise<Result<DeliveryReport, LetterRefusal>> {
  const opened = await askLetterProcess({ kind: 'report', bytes }, WORK_MS, turn);
  if (opened === 'busy') return refuse({ status: 415, message: REPORT_REFUSALS.busy });
  if (opened === 'failed') return refuse({ status: 415, message: REPORT_REFUSALS.unreadable });
  return opened === null
    ? refuse({ status: 415, message: REPORT_REFUSALS.notAReport })
    : ok(opened);
}
