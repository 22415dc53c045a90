import { allocationsOf } from '#app/domain/schedule/allocation.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { type Check, problem, rowsOf } from './problem.ts';

// A hold that had lapsed before the other row was taken takes nothing.
const TAKEN_TWICE = `select a.kind, a.resource_id as resourceId, b.starts_at as start,
    ra.number as first, rb.number as second
  from allocations a
  join allocations b on b.kind = a.kind and b.resource_id = a.resource_id
    and b.state <> 'released' and b.starts_at >= a.starts_at and b.starts_at < a.ends_at
    and (b.starts_at > a.starts_at or b.rowid > a.rowid)
  join reservations ra on ra.id = a.reservation_id
  join reservations rb on rb.id = b.reservation_id
  where a.state <> 'released' and a.kind in ('narasumber', 'room')
    and not (a.rowid < b.rowid and a.state = 'held' and a.held_until <= b.taken_at)
    and not (b.rowid < a.rowid and b.state = 'held' and b.held_until <= a.taken_at)`;

const TOO_FULL = `select seat.resource_id as day, r.number
  from allocations seat
  join reservations r on r.id = seat.reservation_id
  join policy_versions p on p.id = seat.policy_id
  where seat.kind = 'dailySeat' and seat.state <> 'released'
    and not exists (
      select 1 from waivers w
      where w.id = seat.waiver_id and w.reservation_id = seat.reservation_id
        and w.code = 'DAILY_CAPACITY_REACHED'
    )
    and (
      select count(*) from allocations taken
      where taken.kind = 'dailySeat' and taken.resource_id = seat.resource_id
        and taken.state <> 'released' and taken.rowid < seat.rowid
        and (taken.state = 'confirmed' or taken.held_until > seat.taken_at)
    ) >= json_extract(p."values", '$.tatapMukaPerDay')`;

/** No narasumber and no room is taken twice, and no day beyond its seats without a waiver. */
export const takenOnce: Check = function* (inspected) {
  const twice = rowsOf<{
    kind: string;
    resourceId: string;
    start: string;
    first: string;
    second: string;
  }>(inspected, TAKEN_TWICE);
  for (const { kind, resourceId, start, first, second } of twice) {
    yield problem('takenTwice', `${kind} ${resourceId}`, first, second, start);
  }
  const full = rowsOf<{ day: string; number: string }>(inspected, TOO_FULL);
  for (const { day, number } of full) yield problem('dayTooFull', day, number);
  const [counted] = rowsOf<{ rows: number }>(
    inspected,
    `select count(*) as rows from allocations where state <> 'released'`,
  );
  return counted?.rows ?? 0;
};

const PLANNED = `select id, number, status, plan, offer from reservations r
  where plan is not null or offer is not null
    or exists (select 1 from allocations a where a.reservation_id = r.id and a.state <> 'released')`;

const TAKEN = `select kind, resource_id, starts_at, ends_at, state, held_until
  from allocations where reservation_id = ? and state <> 'released'`;

interface Planned extends Pick<Reservation, 'id' | 'number' | 'status'> {
  readonly plan: string | null;
  readonly offer: string | null;
}

/** What each request takes is what its plan says. */
export const placesAsPlanned: Check = function* (inspected) {
  const taken = inspected.db.$client.prepare(TAKEN).raw();
  let count = 0;
  for (const { id, number, status, plan, offer } of rowsOf<Planned>(inspected, PLANNED)) {
    count += 1;
    const wants = allocationsOf({ status, plan: parsed(plan), offer: parsed(offer), waivers: [] });
    const wanted = wants.map(({ resource, start, end, state, heldUntil }) =>
      JSON.stringify([resource.kind, resource.id, start, end, state, heldUntil]),
    );
    const has = taken.all(id).map((row) => JSON.stringify(row));
    if (wanted.sort().join() !== has.sort().join()) yield problem('placesDiffer', number);
  }
  return count;
};

function parsed<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T);
}
