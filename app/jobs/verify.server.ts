import { INTEGRITY_WORDS, moreOfThem } from '#app/copy/integrity.ts';
import { placesAsPlanned, takenOnce } from './verify/allocations.server.ts';
import { auditChain, revisions } from './verify/audit.server.ts';
import { database, schema } from './verify/database.server.ts';
import { letters } from './verify/letters.server.ts';
import { notices } from './verify/notices.server.ts';
import type { Check, Inspected, Problem, ProblemKind } from './verify/problem.ts';
import { search } from './verify/search.server.ts';
import { violations } from './verify/violations.server.ts';

/** Of one kind that many are named; a broken disk would name every row. */
const NAMED = 50;

const CHECKS = {
  database,
  schema,
  audit: auditChain,
  reservations: revisions,
  letters,
  allocations: takenOnce,
  plans: placesAsPlanned,
  notices,
  search,
  violations,
} as const satisfies Record<string, Check>;

export interface Verification {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** How many things each check looked at. */
  readonly checked: Readonly<Record<keyof typeof CHECKS, number>>;
}

/** Looks the whole data directory over, as it stands at one moment, and changes nothing. */
export function verify(inspected: Inspected): Verification {
  const problems: Problem[] = [];
  const names = Object.keys(CHECKS) as (keyof typeof CHECKS)[];
  const checked = atOneMoment(inspected, () =>
    Object.fromEntries(names.map((name) => [name, look(CHECKS[name], inspected, problems)])),
  ) as Verification['checked'];
  return { ok: problems.length === 0, problems, checked };
}

/** What others write meanwhile is not seen, so that the checks fit together. */
function atOneMoment<T>({ db: { $client: sqlite } }: Inspected, read: () => T): T {
  sqlite.exec('begin');
  try {
    return read();
  } finally {
    // A damaged file can end the transaction by itself.
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

/** Adds what a check finds; gives how many things it looked at. */
function look(check: Check, inspected: Inspected, problems: Problem[]): number {
  const counts = new Map<ProblemKind, number>();
  const found = check(inspected);
  try {
    for (;;) {
      const step = found.next();
      if (step.done === true) {
        for (const [kind, count] of counts) {
          if (count <= NAMED) continue;
          problems.push({ kind, subject: '', message: moreOfThem(count - NAMED) });
        }
        return step.value;
      }
      const count = (counts.get(step.value.kind) ?? 0) + 1;
      counts.set(step.value.kind, count);
      if (count <= NAMED) problems.push(step.value);
    }
  } catch (error) {
    if (!isCorruption(error)) throw error;
    const message = INTEGRITY_WORDS.database(error.message);
    problems.push({ kind: 'database', subject: 'sambang.sqlite', message });
    return 0;
  }
}

/** A page that cannot be read ends one check; the others may still have something to tell. */
function isCorruption(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')
  );
}
