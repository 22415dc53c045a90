import { createHash } from 'node:crypto';
import type { House } from '#app/commands/house.server.ts';

type Sqlite = House['db']['$client'];

/**
 * What must hold of a database whatever was done to it, asked in plain SQL and without the code that
 * keeps it so. Each query names what is broken; all of them find nothing in a sound file.
 */
const BROKEN: Readonly<Record<string, string>> = {
  'taken twice': `
    select a.resource_id || ' ' || a.starts_at from allocations a join allocations b
      on a.kind = b.kind and a.resource_id = b.resource_id and a.id < b.id
    where a.kind <> 'dailySeat' and a.state <> 'released' and b.state <> 'released'
      and a.starts_at < b.ends_at and b.starts_at < a.ends_at
      -- a hold that had lapsed when the other came took nothing
      and coalesce(a.held_until, '9') > b.taken_at and coalesce(b.held_until, '9') > a.taken_at`,
  'more seats than the day has': `
    select resource_id || ' ' || count(*) from allocations
    where kind = 'dailySeat' and state = 'confirmed' and waiver_id is null
    group by resource_id
    having count(*) > (select "values" ->> 'tatapMukaPerDay' from policy_versions limit 1)`,
  'decided to take place, and a place is missing': `
    select r.number from reservations r, json_each(r.plan, '$.sessions') s
    where r.status in ('approved', 'arrived', 'inProgress', 'completed') and r.source = 'request'
      and (select count(*) from allocations t
           where t.reservation_id = r.id and t.state = 'confirmed' and t.kind in ('narasumber', 'room')
             and t.starts_at = s.value ->> 'start' and t.ends_at = s.value ->> 'end')
        <> json_array_length(s.value, '$.narasumberIds') + (s.value ->> 'roomId' is not null)
    union all
    select r.number from reservations r
    where r.status in ('approved', 'arrived', 'inProgress', 'completed') and r.source = 'request'
      and r.mode = 'tatapMuka'
      and not exists (select 1 from allocations t where t.reservation_id = r.id
        and t.kind = 'dailySeat' and t.state = 'confirmed' and t.resource_id = r.visit_on)`,
  'offered, and the place is not held': `
    select number from reservations r where status = 'offered'
      and not exists (select 1 from allocations t where t.reservation_id = r.id
        and t.state = 'held' and t.held_until = r.offer ->> 'deadline')`,
  'is not found by what it says': `
    select r.number from reservations r join search_texts t on t.reservation_id = r.id
    left join search_docs d on d.doc = t.doc
    where d.text is not t.text or d.reservation_id is not r.id
      or not exists (select 1 from search_index
        where search_index match '"' || replace(r.number, '-', '" AND "') || '"' and rowid = d.doc)`,
  'keeps a place it has no right to': `
    select distinct r.number from reservations r join allocations t on t.reservation_id = r.id
    where (t.state = 'confirmed'
           and r.status not in ('approved', 'arrived', 'inProgress', 'completed'))
       or (t.state = 'held' and r.status <> 'offered')`,
  'a revision without a line of the record': `
    select number from reservations r where revision <> (
      select count(distinct a.revision) from audit_entries a
      where a.subject = r.id and a.revision between 1 and r.revision)`,
  'a line of the record about no revision': `
    select a.seq from audit_entries a left join reservations r on r.id = a.subject
    where a.revision is not null and (r.id is null or a.revision > r.revision)`,
  'the same news twice': `
    select dedupe_key from outbox group by dedupe_key having count(*) > 1
    union all
    select id from outbox group by id having count(*) > 1`,
  'a gap in the numbers': `
    select year from number_sequences n where last <> (
      select count(*) from reservations where number like 'K-' || n.year || '-%')
      or last <> (select max(cast(substr(number, 8) as integer)) from reservations
                  where number like 'K-' || n.year || '-%')`,
  'guests that differ from the list that was sent': `
    select r.number from reservations r
    join audit_entries a on a.subject = r.id and a.action = 'reservation.submitted'
    where a.details ->> 'guests' <> (
      select count(*) from guests g where g.reservation_id = r.id and g.origin = 'listed')
    and not exists (select 1 from audit_entries c where c.subject = r.id
      and c.action in ('reservation.completedByRequester', 'reservation.guestsEdited'))`,
  'a check-in without its line, or a line without its check-in': `
    select r.number from reservations r where
      (select count(*) from check_ins c where c.reservation_id = r.id) <>
      (select count(*) from audit_entries a
       where a.subject = r.id and a.action = 'reservation.checkedIn')`,
  'a violation recorded twice': `
    select v.reservation_id || ' ' || v.code from violations v
    where not exists (select 1 from violation_events e where e.violation_id = v.id
      and e.kind in ('withdrawn', 'superseded'))
    group by v.reservation_id, v.code having count(*) > 1`,
};

/** Notices that a decision owes to the pemda and the secretariat, by the line of the record. */
const OWED: Readonly<Record<string, readonly string[]>> = {
  'reservation.submitted': ['reservationReceived|completionAsked', 'reservationSubmitted'],
  'reservation.letterVerified': ['reservationVerified'],
  'reservation.offered': ['reservationOffered'],
  'reservation.offerAccepted': ['reservationApproved', 'offerAccepted'],
  // Where a change was pending, the decision is told as the change that it grants.
  'reservation.approved': ['reservationApproved|reservationRescheduled'],
  'reservation.rescheduled': ['reservationRescheduled'],
  'reservation.cancelled': ['reservationCancelled'],
  'reservation.rejected': ['reservationRejected'],
};

/** Everything that is wrong with a database, one line each; empty where it is sound. */
export function whatIsBroken(sqlite: Sqlite): string[] {
  // One snapshot for all questions: others may go on writing meanwhile.
  const look = sqlite.transaction(() => [
    ...asked(sqlite, 'PRAGMA integrity_check').filter((line) => line !== 'ok'),
    ...asked(sqlite, 'PRAGMA foreign_key_check').map((table) => `orphan in ${table}`),
    ...Object.entries(BROKEN).flatMap(([what, query]) =>
      asked(sqlite, query).map((which) => `${what}: ${which}`),
    ),
    ...unsent(sqlite),
    ...chainBreaks(sqlite),
  ]);
  return look();
}

function asked(sqlite: Sqlite, query: string): string[] {
  return sqlite.prepare(query).pluck().all().map(String);
}

function unsent(sqlite: Sqlite): string[] {
  const missing = sqlite
    .prepare(
      `select a.seq from audit_entries a join reservations r on r.id = a.subject
       where a.action = ? and r.contact ->> 'email' is not null and not exists (
         select 1 from outbox o where o.reservation_id = a.subject and instr('|' || ? || '|', '|' || o.kind || '|') > 0
           and o.dedupe_key like a.subject || ':' || a.revision || ':%')`,
    )
    .pluck();
  return Object.entries(OWED).flatMap(([action, kinds]) =>
    kinds.flatMap((kind) =>
      missing
        .all(action, kind)
        .map((seq) => `${kind.replace('|', ' or ')} not written for line ${seq}`),
    ),
  );
}

interface Line {
  readonly seq: number;
  readonly details: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly [column: string]: string | number | null;
}

/** The chain of hashes, computed from the stored columns alone. */
function chainBreaks(sqlite: Sqlite): string[] {
  const lines = sqlite.prepare('select * from audit_entries order by seq').all() as Line[];
  const columns = ['at', 'actor_id', 'actor_name', 'actor_role', 'action', 'subject'];
  return lines.flatMap((line, index) => {
    const hashed = [
      ...[line.previous_hash, line.seq],
      ...columns.map((column) => line[column]),
      ...[line['revision'], line['reason'], JSON.parse(line.details)],
      ...[line['sealed'], line['request_id']],
    ];
    const hash = createHash('sha256').update(JSON.stringify(hashed)).digest('hex');
    const follows = line.previous_hash === (lines[index - 1]?.hash ?? '');
    return hash === line.hash && follows && line.seq === index + 1 ? [] : [`chain at ${line.seq}`];
  });
}
