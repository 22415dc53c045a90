import { describe, expect, it } from 'vitest';
import { aFile, insert, type Row, TAKEN_AT, update } from '#tests/support/bare-file.ts';

/** An hour of the seventh of December, taken for good by the first request. */
function taken(over: Row = {}): Row {
  return {
    ...{ id: crypto.randomUUID(), reservation_id: 'r1', kind: 'narasumber', resource_id: 'n1' },
    ...{ starts_at: '2026-12-07T02:00:00Z', ends_at: '2026-12-07T03:00:00Z' },
    ...{ state: 'confirmed', held_until: null, waiver_id: null, policy_id: 'rules' },
    ...{ taken_at: TAKEN_AT, released_at: null, ...over },
  };
}

function hours(from: string, to: string): Row {
  return { starts_at: `2026-12-07T${from}:00Z`, ends_at: `2026-12-07T${to}:00Z` };
}

const OVERLAPS = 'allocation overlaps';
const FULL = 'daily capacity reached';
const NOT_SANE = 'allocation is not sane';

describe('a narasumber or room', () => {
  const held = { state: 'held', held_until: '2026-11-25T17:00:00Z' };
  const later = { taken_at: '2026-11-25T17:00:00Z' };

  it.each([
    ['the same hour', {}, {}],
    ['an hour that begins inside', {}, hours('02:30', '03:30')],
    ['an hour that ends inside', {}, hours('01:30', '02:30')],
    ['an hour around it', {}, hours('01:00', '05:00')],
    ['a minute within it', {}, hours('02:29', '02:30')],
    ['the last minute of a long sitting', hours('02:00', '14:00'), hours('13:59', '15:00')],
    ['a room', { kind: 'room' }, { kind: 'room' }],
    ['a place that is held', held, {}],
    ['a place that is held, for a hold', held, held],
    ['a confirmed place, for a hold', {}, held],
    ['another place of the same request', {}, { reservation_id: 'r1' }],
  ] as [string, Row, Row][])('is not taken twice: %s', (_, first, second) => {
    const sqlite = aFile();
    insert(sqlite, 'allocations', taken(first));
    const other = taken({ reservation_id: 'r2', ...second });
    expect(() => insert(sqlite, 'allocations', other)).toThrow(OVERLAPS);
    expect(() => insert(sqlite, 'allocations', other, 'insert or replace')).toThrow(OVERLAPS);
    expect(() => insert(sqlite, 'allocations', other, 'insert or ignore')).toThrow(OVERLAPS);
  });

  it.each([
    ['the hour that begins where it ends', {}, hours('03:00', '04:00')],
    ['the hour that ends where it begins', {}, hours('01:00', '02:00')],
    ['another narasumber', {}, { resource_id: 'n2' }],
    ['a room of the same name', {}, { kind: 'room' }],
    ['a place whose hold has lapsed', held, later],
    ['the place of one who has none any more', { state: 'released' }, {}],
    ['the hour after the longest sitting', hours('02:00', '14:00'), hours('14:00', '15:00')],
  ] as [string, Row, Row][])('may be taken: %s', (_, first, second) => {
    const sqlite = aFile();
    insert(sqlite, 'allocations', taken(first));
    expect(() =>
      insert(sqlite, 'allocations', taken({ reservation_id: 'r2', ...second })),
    ).not.toThrow();
  });

  it('is free again once it is released', () => {
    const sqlite = aFile();
    insert(sqlite, 'allocations', taken());
    sqlite.exec(`update allocations set state = 'released', released_at = '${TAKEN_AT}'`);
    insert(sqlite, 'allocations', taken({ reservation_id: 'r2' }));
  });
});

describe('the seats of a day', () => {
  const seat = (over: Row = {}): Row =>
    taken({ kind: 'dailySeat', resource_id: '2026-12-07', ...over });
  const waiver = (over: Row = {}): Row => ({
    ...{ id: 'w', reservation_id: 'r2', code: 'DAILY_CAPACITY_REACHED' },
    ...{ reason: 'Pimpinan meminta.', by: 'Petugas', at: TAKEN_AT, ...over },
  });

  function aFullDay(over: Row = {}): ReturnType<typeof aFile> {
    const sqlite = aFile();
    insert(sqlite, 'allocations', seat());
    insert(sqlite, 'allocations', seat({ ...hours('03:00', '04:00'), ...over }));
    return sqlite;
  }

  it('end with the capacity of the rules, held ones counted', () => {
    const sqlite = aFullDay({ state: 'held', held_until: '2026-11-25T17:00:00Z' });
    expect(() => insert(sqlite, 'allocations', seat({ reservation_id: 'r2' }))).toThrow(FULL);
    const afterwards = { reservation_id: 'r2', taken_at: '2026-11-25T17:00:00Z' };
    expect(() => insert(sqlite, 'allocations', seat(afterwards))).not.toThrow();
  });

  it('are counted for each day', () => {
    const sqlite = aFullDay();
    const next = {
      resource_id: '2026-12-08',
      starts_at: '2026-12-08T02:00:00Z',
      ends_at: '2026-12-08T03:00:00Z',
    };
    expect(() => insert(sqlite, 'allocations', seat(next))).not.toThrow();
  });

  it.each([
    ['no waiver', null, 'w'],
    ['the waiver of another request', { reservation_id: 'r1' }, 'w'],
    ['the waiver of another rule', { code: 'NOTICE_TOO_SHORT' }, 'w'],
    ['a waiver that is not named', {}, null],
  ] as [string, Row | null, string | null][])('are not exceeded with %s', (_, given, named) => {
    const sqlite = aFullDay();
    if (given !== null) insert(sqlite, 'waivers', waiver(given));
    const third = seat({ reservation_id: 'r2', waiver_id: named });
    expect(() => insert(sqlite, 'allocations', third)).toThrow(FULL);
  });

  it('are exceeded with a waiver of exactly that', () => {
    const sqlite = aFullDay();
    insert(sqlite, 'waivers', waiver());
    insert(sqlite, 'allocations', seat({ reservation_id: 'r2', waiver_id: 'w' }));
  });

  it('are none under rules that do not exist', () => {
    const row = seat({ policy_id: 'made-up' });
    expect(() => insert(aFile(), 'allocations', row)).toThrow(FULL);
  });
});

describe('what is taken', () => {
  it.each([
    ['ends before it begins', hours('03:00', '02:00')],
    ['lasts no time', hours('03:00', '03:00')],
    ['lasts more than twelve hours', hours('02:00', '14:01')],
    ['is held without an end', { state: 'held' }],
    ['is confirmed with an end', { held_until: '2026-11-25T17:00:00Z' }],
    ['is in a state nobody knows', { state: 'taken' }],
    ['is a thing nobody knows', { kind: 'Room' }],
    ['begins at no moment', { starts_at: 'Senin' }],
    ['ends at no moment', { ends_at: '2026-12-07T03:00:00.000Z' }],
    ['is taken at no moment', { taken_at: '' }],
    ['is a seat of another day', { kind: 'dailySeat', resource_id: '2026-12-08' }],
    [
      'is a seat of the day before in WIB',
      { kind: 'dailySeat', resource_id: '2026-12-07', ...hours('17:00', '18:00') },
    ],
  ] as [string, Row][])('is refused where it %s', (_, over) => {
    expect(() => insert(aFile(), 'allocations', taken(over))).toThrow(NOT_SANE);
  });

  const released = { state: 'released', released_at: TAKEN_AT };
  it.each([
    ['confirmed afterwards', { state: 'confirmed' }],
    ['released without a moment', { state: 'released' }],
    ...Object.entries({
      id: 'other',
      reservation_id: 'r2',
      kind: 'room',
      resource_id: 'n2',
      starts_at: '2026-12-07T01:00:00Z',
      ends_at: '2026-12-07T04:00:00Z',
      policy_id: 'other',
      taken_at: '2026-11-24T02:00:00Z',
      held_until: '2026-11-26T02:00:00Z',
      waiver_id: 'w',
    }).map(([column, value]): [string, Row] => [
      `released under another ${column}`,
      { ...released, [column]: value },
    ]),
  ] as [string, Row][])('is never %s', (_, change) => {
    const sqlite = aFile();
    insert(sqlite, 'allocations', taken({ state: 'held', held_until: '2026-11-25T17:00:00Z' }));
    expect(() => update(sqlite, 'allocations', change)).toThrow('only ever released');
  });

  it('is never taken back after its release, nor struck from the file', () => {
    const sqlite = aFile();
    const row = taken();
    insert(sqlite, 'allocations', row);
    expect(() => sqlite.exec('delete from allocations')).toThrow('allocations are kept');
    update(sqlite, 'allocations', released);
    expect(() =>
      update(sqlite, 'allocations', { state: 'confirmed', released_at: null }),
    ).toThrow();
    expect(() => update(sqlite, 'allocations', released)).toThrow('only ever released');
    expect(() => insert(sqlite, 'allocations', row, 'insert or replace')).toThrow();
  });
});
