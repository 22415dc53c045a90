import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

const LETTERS = `select letter_sha256 as sha256, group_concat(number, ', ') as numbers
  from (
    select letter_sha256, number from reservations where letter_sha256 is not null
    union
    select e.attachment ->> '$.sha256' as letter_sha256, r.number from violation_events e
    join violations v on v.id = e.violation_id join reservations r on r.id = v.reservation_id
    where e.attachment is not null and e.attachment <> 'null'
    union
    select e.file ->> '$.sha256' as letter_sha256, r.number from evidence e
    join violations v on v.id = e.violation_id join reservations r on r.id = v.reservation_id
    where e.file is not null and e.file <> 'null'
    union
    select s.sha256 as letter_sha256, r.number from signed_letters s
    join reservations r on r.id = s.reservation_id
  ) group by letter_sha256`;

/** Every letter that a request refers to, every file of a reply and of evidence, every signed letter lies in its place and is what its name says. */
export const letters: Check = function* (inspected) {
  let count = 0;
  for (const { sha256, numbers } of rowsOf<{ sha256: string; numbers: string }>(
    inspected,
    LETTERS,
  )) {
    count += 1;
    const found = hashOfFile(letterPath(inspected.dataDir, sha256));
    if (found === null) yield problem('letterMissing', sha256, numbers);
    else if (found !== sha256) yield problem('letterDamaged', sha256, numbers);
  }
  return count;
};

/** Null where there is no such file. Another fault of the disk is told as what it is. */
function hashOfFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw error;
  }
}
