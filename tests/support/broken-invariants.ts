import type { Db } from '#db/client.server.ts';
import { auditHash } from '#app/commands/audit.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/**
 * What must hold whatever was done, told in SQL that shares nothing with the code: each broken one
 * by a sentence.
 */
export function brokenInvariants(db: Db, now: Instant): string[] {
  return [
    ...doubleBookings(db, now),
    ...lostLines(db),
    ...brokenChain(db),
    ...unrecordedGuests(db),
  ];
}

function doubleBookings(db: Db, now: Instant): string[] {
  const overlaps = db.$client
    .prepare(
      `select a.kind, a.resource_id, a.starts_at from allocations a
       join allocations b on a.kind = b.kind and a.resource_id = b.resource_id and a.id < b.id
       where a.kind <> 'dailySeat' and a.state <> 'released' and b.state <> 'released'
         and (a.held_until is null or a.held_until > @now) and (b.held_until is null or b.held_until > @now)
         and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
    )
    .all({ now });
  const fullDays = db.$client
    .prepare(
      `select resource_id, count(*) as taken from allocations
       where kind = 'dailySeat' and state <> 'released' and waiver_id is null
         and (held_until is null or held_until > @now)
       group by resource_id
       having taken > (select json_extract("values", '$.tatapMukaPerDay') from policy_versions)`,
    )
    .all({ now });
  return [
    ...overlaps.map((row) => `taken twice: ${JSON.stringify(row)}`),
    ...fullDays.map((row) => `day too full: ${JSON.stringify(row)}`),
  ];
}

/** Every revision of every request has a line of the record. */
function lostLines(db: Db): string[] {
  return db.$client
    .prepare(
      `select r.number, r.revision, count(distinct a.revision) as told from reservations r
       left join audit_entries a on a.subject = r.id and a.revision is not null
       group by r.id having told <> r.revision`,
    )
    .all()
    .map((row) => `line lost: ${JSON.stringify(row)}`);
}

function brokenChain(db: Db): string[] {
  let previous = '';
  for (const { hash, ...entry } of db.select().from(auditEntries).orderBy(auditEntries.seq).all()) {
    if (entry.previousHash !== previous || auditHash(entry) !== hash)
      return [`chain: ${entry.seq}`];
    previous = hash;
  }
  return [];
}

/**
 * More counted guests let in than the limit in force: there is a violation, and a waiver, unless
 * they went in while a higher limit held ("menyusul", and then the Kepala Daerah never came).
 */
function unrecordedGuests(db: Db): string[] {
  return db.$client
    .prepare(
      `select r.number, r.status, r.head_verdict, count(*) as admitted from reservations r
       join guests g on g.reservation_id = r.id
       join policy_versions p on p.id = r.policy_id
       where r.mode = 'tatapMuka' and g.arrival in ('admitted', 'left') and g.kind <> 'companion'
       group by r.id
       having admitted > json_extract(p."values", case
           when r.head_verdict in ('present', 'expected') then '$.guestLimitWithHead'
           else '$.guestLimitOrdinary' end)
         and not (
           exists (select 1 from violations v where v.reservation_id = r.id
                   and v.code = 'GUEST_LIMIT_EXCEEDED')
           and (
             exists (select 1 from waivers w where w.reservation_id = r.id
                     and w.code = 'GUEST_LIMIT_EXCEEDED')
             or exists (select 1 from check_ins c where c.reservation_id = r.id
                        and json_extract(c.answer, '$.guestLimit') >= admitted
                        and json_extract(c.answer, '$.admitted') = admitted)
           )
         )`,
    )
    .all()
    .map((row) => `admitted above the limit: ${JSON.stringify(row)}`);
}
