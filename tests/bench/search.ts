import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#app/domain/people/roles.ts';
import { deskRequestsFound, onTheDesk } from '#app/queries/inbox.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listReservations, type ReservationFilter } from '#app/queries/reservation-list.server.ts';
import { type Db, openDatabase } from '#db/client.server.ts';
import { anActor } from '#tests/support/actors.ts';
import { fillWith } from './many-reservations.ts';
import { type Measured, measured } from './measure.ts';

const SIZES = [1_000, 1_000_000];

/** One page of the list as it is asked for, and one row more. */
const PAGE = { q: null, cursor: null, limit: 51 } as const;

/** What people type and choose; common words, rare ones, none, and far down the list. */
const ASKED: Readonly<Record<string, Partial<ReservationFilter>>> = {
  'without anything': {},
  kab: { q: 'kab' },
  kabupaten: { q: 'kabupaten' },
  DAU: { q: 'DAU' },
  'dana alokasi umum': { q: 'dana alokasi umum' },
  budi: { q: 'budi' },
  'budi santoso': { q: 'budi santoso' },
  '2026': { q: '2026' },
  '2020': { q: '2020' },
  'kab toli-toli': { q: 'kab toli-toli' },
  sulawesi: { q: 'sulawesi' },
  '00042': { q: '00042' },
  'K-2020-00042': { q: 'K-2020-00042' },
  '900/12/BPKAD/2026': { q: '900/12/BPKAD/2026' },
  '0812': { q: '0812' },
  '+62 812 345': { q: '+62 812 345' },
  'nothing at all': { q: 'zzz tidak ada' },
  'kota kabupaten (none)': { q: 'kota kabupaten' },
  'kab, page 10 000 down': { q: 'kab', cursor: 'K-2021-50000' },
  'kab, merged': { q: 'kab', status: 'merged' },
  'kab, submitted': { q: 'kab', status: 'submitted' },
  'kab, a month of 2018': { q: 'kab', month: '2018-03' as never },
  'kab, DAU, face to face': { q: 'kab', topic: 'DAU', mode: 'tatapMuka' },
  'DAU and DBH (none)': { q: 'DAU', topic: 'DBH' },
  'topic alone': { topic: 'DAU' },
  'month alone': { month: '2018-03' as never },
  'ended alone': { status: 'referred' },
};

const STAFF = anActor('secretariat');
const PEMDA: Actor = { ...anActor('pemda'), officeKey: 'pemda:72.04' };

/** Searches of every kind in a small office and in a very large one. */
export function benchSearch(sizes = SIZES): Measured[] {
  return sizes.flatMap((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'sambang-bench-'));
    const db = openDatabase(folder);
    try {
      fillWith(db, size);
      return searches(db, size);
    } finally {
      db.$client.close();
      rmSync(folder, { recursive: true });
    }
  });
}

function searches(db: Db, size: number): Measured[] {
  const reference = referenceOf(db);
  const list = (actor: Actor, filter: Partial<ReservationFilter>) => () =>
    listReservations(db, actor, { ...PAGE, ...filter }, reference);
  return [
    ...Object.entries(ASKED).map(([name, filter]) => measured(name, size, list(STAFF, filter))),
    measured('a pemda: kab', size, list(PEMDA, { q: 'kab' })),
    measured('a pemda: everything', size, list(PEMDA, {})),
    measured('work list: kab', size, () => deskRequestsFound(db, 'kab', reference)),
    measured('work list: rows', size, () => onTheDesk(db)),
    measured('words of one request written anew', size, () => rewriteOne(db)),
  ];
}

let turn = 0;

function rewriteOne(db: Db): void {
  turn += 1;
  const id = `r${(turn * 7919) % 1000}`;
  const { $client } = db;
  $client
    .prepare(`update search_docs set text = text || ? where reservation_id = ?`)
    .run(` kata${turn}`, id);
}
