import { expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { act, anApproved, aTeam, aVerified, checkedIn, done, read } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';

/** An office in which a bit of everything has happened, without the guards of its file. */
function anUnguardedOffice() {
  const house = aHouse();
  const team = aTeam(house);
  const at = (hour: string) => ({ ...team, start: `2026-12-07T${hour}:00:00Z` });
  anApproved(house, at('03'));
  done(act(house, aVerified(house), 'offer', at('04')));
  const visited = anApproved(house, at('02'));
  house.setNow('2026-12-07T02:00:00Z' as Instant);
  const guests = read(house, visited).guests.map(({ id }) => ({
    guestId: id,
    verdict: 'admitted',
  }));
  const [unlisted, refused] = ['admitted', 'refused'].map((verdict) =>
    [1, 2].map((count) => ({ name: `${verdict} ${count}`, verdict })),
  );
  done(checkedIn(house, visited, { guests, unlisted: [...(unlisted ?? []), ...(refused ?? [])] }));
  const { $client } = house.db;
  const triggers = $client.prepare("select name from sqlite_master where type = 'trigger'");
  for (const name of triggers.pluck().all()) $client.exec(`drop trigger "${name}"`);
  $client.pragma('foreign_keys = OFF');
  return $client;
}

it('nothing is broken in a sound office', () => {
  expect(whatIsBroken(anUnguardedOffice())).toEqual([]);
});

const ONE = 'where rowid = (select min(rowid)';

it.each([
  ['taken twice', "update allocations set starts_at = '2026-12-07T02:30:00Z' where kind = 'room'"],
  [
    'more seats than the day has',
    `update policy_versions set "values" = json_set("values", '$.tatapMukaPerDay', 1)`,
  ],
  ['a place is missing', "delete from allocations where kind = 'room' and state = 'confirmed'"],
  ['a place is missing', "delete from allocations where kind = 'dailySeat'"],
  ['the place is not held', "delete from allocations where state = 'held'"],
  ['it has no right to', "update reservations set status = 'rejected' where status = 'approved'"],
  ['a revision without a line', 'update reservations set revision = revision + 1'],
  ['a line of the record about no revision', 'update reservations set revision = 1'],
  ['a gap in the numbers', 'update number_sequences set last = last + 1'],
  [
    'a gap in the numbers',
    `update reservations set number = 'K-2026-00009' ${ONE} from reservations)`,
  ],
  ['guests that differ', `delete from guests ${ONE} from guests)`],
  ['a check-in without its line', `delete from check_ins ${ONE} from check_ins)`],
  [
    'a violation recorded twice',
    `insert into violations select 'twin', reservation_id, code, params, basis, policy_id, waiver_id,
       supersedes, note, month, recorded_at, recorded_by from violations`,
  ],
  [
    'the same news twice',
    "drop index outbox_dedupe_key_unique; update outbox set dedupe_key = 'one and the same'",
  ],
  ['orphan in guests', "update guests set reservation_id = 'nobody'"],
  [
    'reservationApproved or reservationRescheduled not written',
    "delete from outbox where kind = 'reservationApproved'",
  ],
  ['chain at', "update audit_entries set actor_name = 'Orang lain' where seq = 3"],
  ['chain at', 'delete from audit_entries where seq = 3'],
])('what is broken is found: %s (%#)', (what, damage) => {
  const sqlite = anUnguardedOffice();
  sqlite.exec(damage);
  expect(whatIsBroken(sqlite).join('\n')).toContain(what);
});
