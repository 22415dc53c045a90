import { describe, expect, it } from 'vitest';
import { aFacts, aSchedule, params, severities, taken } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const start = wib('2026-12-07 09:00');
const busy = [taken('narasumber', start), taken('room', start), taken('dailySeat', start)];
const facts = aFacts({ moment: 'approval', schedule: aSchedule({ busy }) });

describe('NARASUMBER_BUSY', () => {
  it('blocks an approval, naming what is taken, when and by which request', () => {
    expect(severities('NARASUMBER_BUSY', facts)).toEqual(['block']);
    expect(params('NARASUMBER_BUSY', facts)).toEqual([
      {
        id: 'x1',
        name: 'Rina',
        start: '2026-12-07T02:00:00Z',
        end: '2026-12-07T03:00:00Z',
        number: 'K-2026-00001',
      },
    ]);
  });

  it('tells each one', () => {
    const two = [taken('narasumber', start, { id: 'x2' }), ...busy];
    const found = params('NARASUMBER_BUSY', { ...facts, schedule: aSchedule({ busy: two }) });
    expect(found.map(({ id }) => id)).toEqual(['x2', 'x1']);
  });

  it.each(['submission', 'review'] as const)('is not asked at %s', (moment) => {
    expect(severities('NARASUMBER_BUSY', { ...facts, moment })).toEqual([]);
  });

  it('is silent where nothing is taken, and where the schedule is unknown', () => {
    expect(severities('NARASUMBER_BUSY', { ...facts, schedule: aSchedule() })).toEqual([]);
    expect(severities('NARASUMBER_BUSY', aFacts({ moment: 'approval' }))).toEqual([]);
  });
});
