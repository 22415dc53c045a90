import { describe, expect, it } from 'vitest';
import {
  type BoardClosure,
  type BoardSitting,
  cellOf,
  closesAll,
  dayColumn,
  hourColumns,
  laneOfClosure,
  lanesOf,
  weekColumns,
  within,
} from '#app/domain/schedule/board.ts';
import { policyWith } from '#tests/support/policy.ts';
import { day, wib } from '#tests/support/time.ts';

const policy = policyWith();
const MONDAY = day('2026-12-07');

function sitting(from: string, to: string, more: Partial<BoardSitting> = {}): BoardSitting {
  return {
    ...{ start: wib(from), end: wib(to), mode: 'tatapMuka', narasumberIds: ['a'], roomId: 'r' },
    ...more,
  };
}

function closure(from: string, to: string, more: Partial<BoardClosure> = {}): BoardClosure {
  return { start: wib(from), end: wib(to), roomId: null, narasumberId: null, ...more };
}

const ten = sitting('2026-12-07 10:00', '2026-12-07 11:00');

describe('the lanes of a sitting', () => {
  it('are its room and each of its people once', () => {
    expect(lanesOf({ ...ten, narasumberIds: ['a', 'b', 'a'] })).toEqual([
      'room:r',
      'narasumber:a',
      'narasumber:b',
    ]);
  });

  it('are those of what it lacks; a video conference lacks no room', () => {
    expect(lanesOf({ ...ten, roomId: null, narasumberIds: [] })).toEqual([
      'noRoom',
      'noNarasumber',
    ]);
    expect(lanesOf({ ...ten, mode: 'videoConference', roomId: null })).toEqual(['narasumber:a']);
  });
});

describe('the columns of a week', () => {
  it('run from Monday to Friday, whatever day was asked for', () => {
    const days = weekColumns(day('2026-12-13'), []).map((column) => column.day);
    expect(days).toEqual(['07', '08', '09', '10', '11'].map((date) => `2026-12-${date}`));
  });

  it('show a day of the weekend only where something lies there, and nothing of the next week', () => {
    const saturday = sitting('2026-12-12 09:00', '2026-12-12 10:00');
    const nextMonday = sitting('2026-12-14 00:00', '2026-12-14 01:00');
    const days = weekColumns(MONDAY, [saturday, nextMonday]).map((column) => column.day);
    expect(days.at(-1)).toBe('2026-12-12');
    expect(days).toHaveLength(6);
  });
});

describe('the columns of a day', () => {
  it('are its hours, and a sitting that keeps other ones gets its own', () => {
    const early = sitting('2026-12-07 07:30', '2026-12-07 09:30');
    const starts = hourColumns(MONDAY, policy, [early, ten]).map(({ start }) => start);
    expect(starts).toEqual(
      ['07:30', '09:00', '10:00', '11:00', '13:00', '14:00'].map((at) => wib(`2026-12-07 ${at}`)),
    );
  });

  it('never overlap', () => {
    const strangers = [
      sitting('2026-12-07 12:00', '2026-12-07 14:00'),
      sitting('2026-12-07 12:30', '2026-12-07 13:00'),
    ];
    const columns = hourColumns(MONDAY, policy, strangers);
    columns.forEach((column, index) => {
      const next = columns[index + 1];
      if (next !== undefined) expect(column.end <= next.start).toBe(true);
    });
  });

  it('are none on a day off with nothing on it', () => {
    expect(hourColumns(day('2026-12-12'), policy, [])).toEqual([]);
  });
});

describe('a cell', () => {
  const monday = dayColumn(MONDAY);

  it('holds what overlaps its day, in the order of time, two at the same hour too', () => {
    const nine = sitting('2026-12-07 09:00', '2026-12-07 10:00');
    const tuesday = sitting('2026-12-08 09:00', '2026-12-08 10:00');
    const other = sitting('2026-12-07 09:00', '2026-12-07 11:00');
    const cell = cellOf('room:r', monday, [ten, tuesday, other, nine], []);
    expect(cell.sittings).toEqual([nine, other, ten]);
    expect(cellOf('room:q', monday, [ten], []).sittings).toEqual([]);
  });

  it('holds the sittings of one consultation each in the lane of its own people', () => {
    const second = sitting('2026-12-07 11:00', '2026-12-07 12:00', { narasumberIds: ['b'] });
    expect(cellOf('narasumber:a', monday, [ten, second], []).sittings).toEqual([ten]);
    expect(cellOf('narasumber:b', monday, [ten, second], []).sittings).toEqual([second]);
  });

  it('ends where the day ends: midnight belongs to the next one', () => {
    const late = sitting('2026-12-07 23:00', '2026-12-08 00:00');
    expect(cellOf('room:r', dayColumn(day('2026-12-08')), [late], []).sittings).toEqual([]);
  });

  it('holds the closures of its own lane; those of the office stand at the day', () => {
    const room = closure('2026-12-07 09:00', '2026-12-07 12:00', { roomId: 'r' });
    const person = closure('2026-12-07 13:00', '2026-12-07 15:00', { narasumberId: 'a' });
    const office = closure('2026-12-07 09:00', '2026-12-07 15:00');
    const all = [room, person, office];
    expect(cellOf('room:r', monday, [], all).closures).toEqual([room]);
    expect(cellOf('narasumber:a', monday, [], all).closures).toEqual([person]);
    expect(laneOfClosure(office)).toBeNull();
  });
});

describe('a closure of a day', () => {
  it('leaves nothing where it covers every window, the lunch hour apart', () => {
    expect(closesAll(closure('2026-12-07 09:00', '2026-12-07 15:00'), MONDAY, policy)).toBe(true);
    expect(closesAll(closure('2026-12-07 09:00', '2026-12-07 12:00'), MONDAY, policy)).toBe(false);
    expect(closesAll(closure('2026-12-05 00:00', '2026-12-09 00:00'), MONDAY, policy)).toBe(true);
  });

  it('is cut at the borders of what is shown', () => {
    const long = closure('2026-12-05 08:00', '2026-12-07 12:00');
    expect(within(long, dayColumn(MONDAY))).toEqual({
      start: wib('2026-12-07 00:00'),
      end: wib('2026-12-07 12:00'),
    });
  });
});
