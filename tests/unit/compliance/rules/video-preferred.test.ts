import { describe, expect, it } from 'vitest';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { HistoryFacts } from '#app/domain/compliance/facts.ts';
import { aFacts, aHistory, params, severities, withValues } from '#tests/support/facts.ts';

const CODE = 'VIDEO_PREFERRED';

function asking(zone: Zone, history: Partial<HistoryFacts> = {}) {
  return aFacts({ requester: { body: 'pemda', zone }, history: aHistory(history) });
}

describe('VIDEO_PREFERRED', () => {
  it.each([
    ['WIB', {}, []],
    ['WITA', {}, ['farRegion']],
    ['WIT', {}, ['farRegion']],
    ['WIB', { recentSameTopicVisits: 1 }, ['repeatTopic']],
    ['WIB', { confirmedViolations: 1 }, ['confirmedViolations']],
    ['WIB', { videoFirst: true }, ['followUp']],
    [
      'WIT',
      { recentSameTopicVisits: 2, confirmedViolations: 3 },
      ['repeatTopic', 'farRegion', 'confirmedViolations'],
    ],
  ] as const)('%s with %j', (zone, history, reasons) => {
    const expected = reasons.length === 0 ? [] : [{ reasons }];
    expect(params(CODE, asking(zone, history))).toEqual(expected);
  });

  it.each([
    ['submission', ['info']],
    ['review', ['info']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    expect(severities(CODE, { ...asking('WIT'), moment })).toEqual(expected);
  });

  it('takes the far zones from the policy', () => {
    expect(severities(CODE, asking('WITA'), withValues({ farZones: ['WIT'] }))).toEqual([]);
  });

  it('is silent for a video conference, and where the records are unknown', () => {
    expect(severities(CODE, { ...asking('WIT'), mode: 'videoConference' })).toEqual([]);
    expect(severities(CODE, aFacts({ requester: { body: 'pemda', zone: 'WIT' } }))).toEqual([]);
  });
});
