import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';

/** A process that died in the middle of a job leaves it to others after that. */
const LEASE_MINUTES = 2;

interface Holding {
  readonly name: string;
  readonly holder: string;
  readonly now: Instant;
}

/** Takes or keeps a job for this process; false while another one has it. */
export function holdJob(db: Db, { name, holder, now }: Holding): boolean {
  const until = addMinutes(now, LEASE_MINUTES);
  const { changes } = db.run(sql`
    insert into job_leases (name, holder, until) values (${name}, ${holder}, ${until})
    on conflict (name) do update set holder = excluded.holder, until = excluded.until
    where job_leases.holder = excluded.holder or job_leases.until <= ${now}`);
  return changes === 1;
}

/** Gives a job back, so that the next run need not wait for the lease to end. */
export function releaseJob(db: Db, { name, holder }: Omit<Holding, 'now'>): void {
  db.run(sql`delete from job_leases where name = ${name} and holder = ${holder}`);
}
