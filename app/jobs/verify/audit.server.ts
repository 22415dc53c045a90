import { auditHash } from '#app/commands/audit.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

const CHAIN = `select seq, at, actor_id as actorId, actor_name as actorName, actor_role as actorRole,
  action, subject, revision, reason, details, sealed, request_id as requestId,
  previous_hash as previousHash, hash from audit_entries order by seq`;

const HEAD = `select seq, hash from audit_head`;

type Entry = Omit<Parameters<typeof auditHash>[0], 'details'> & {
  readonly seq: number;
  readonly details: string;
  readonly hash: string;
};

/** Walks the chain and names the first broken row; what follows hangs on it. */
export const auditChain: Check = function* (inspected) {
  let before = { seq: 0, hash: '' };
  for (const entry of rowsOf<Entry>(inspected, CHAIN)) {
    const follows = entry.seq === before.seq + 1 && entry.previousHash === before.hash;
    if (!follows || hashOf(entry) !== entry.hash) {
      yield problem('chainBroken', `audit ${entry.seq}`);
      return before.seq;
    }
    before = entry;
  }
  const head = inspected.db.$client.prepare(HEAD).get() as { seq: number; hash: string };
  if (head.seq !== before.seq || head.hash !== before.hash) {
    yield problem('chainCut', `audit ${before.seq}`, head.seq);
  }
  return before.seq;
};

function hashOf({ hash: _, details, ...entry }: Entry): string | null {
  try {
    return auditHash({ ...entry, details: JSON.parse(details) });
  } catch {
    return null;
  }
}

const REVISIONS = `select r.id, r.number, r.revision, r.status,
    (select count(distinct a.revision) from audit_entries a
      where a.subject = r.id and a.revision between 1 and r.revision) as told,
    (select max(a.revision) from audit_entries a where a.subject = r.id) as last,
    (select json_extract(a.details, '$.to') from audit_entries a
      where a.subject = r.id and a.revision = r.revision and json_valid(a.details)
      order by a.seq desc limit 1) as toldStatus
  from reservations r`;

const FIRST_UNTOLD = `with recursive n(revision) as (
    select 1 union all select revision + 1 from n where revision < @revision
  )
  select min(revision) as revision from n
  where revision not in (
    select revision from audit_entries where subject = @id and revision is not null
  )`;

const LOST = `select distinct subject from audit_entries a
  where revision is not null and not exists (select 1 from reservations r where r.id = a.subject)`;

interface Told {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly status: string;
  readonly told: number;
  readonly last: number | null;
  readonly toldStatus: string | null;
}

/** Every revision of every request has its line, and the last line tells the status it stands in. */
export const revisions: Check = function* (inspected) {
  const firstUntold = inspected.db.$client.prepare(FIRST_UNTOLD);
  let count = 0;
  for (const row of rowsOf<Told>(inspected, REVISIONS)) {
    const { number, revision, status, told, last, toldStatus } = row;
    count += 1;
    if (told < revision) {
      const gap = firstUntold.get({ id: row.id, revision }) as { revision: number };
      yield problem('revisionUntold', number, gap.revision);
    }
    if (last !== null && last > revision) yield problem('revisionAhead', number, last, revision);
    if (toldStatus !== null && toldStatus !== status) {
      yield problem('statusUntold', number, status, toldStatus);
    }
  }
  for (const { subject } of rowsOf<{ subject: string }>(inspected, LOST)) {
    yield problem('reservationLost', subject);
  }
  return count;
};
