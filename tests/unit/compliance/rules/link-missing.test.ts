import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, params, severities } from '#tests/support/facts.ts';

const video = (meetingUrl: string | null) =>
  aFacts({ moment: 'approval', mode: 'videoConference', assignment: anAssignment({ meetingUrl }) });

describe('LINK_MISSING', () => {
  it.each([null, '', '  '])('warns of %j, and never blocks', (meetingUrl) => {
    expect(severities('LINK_MISSING', video(meetingUrl))).toEqual(['warn']);
    expect(params('LINK_MISSING', video(meetingUrl))).toEqual([{ dueOn: '2026-12-04' }]);
  });

  it('is silent with a link, for a tatap muka, and where nothing is known', () => {
    expect(severities('LINK_MISSING', video('https://teams.microsoft.com/l/1'))).toEqual([]);
    expect(severities('LINK_MISSING', { ...video(null), mode: 'tatapMuka' })).toEqual([]);
    const unknown = aFacts({ moment: 'approval', mode: 'videoConference' });
    expect(severities('LINK_MISSING', unknown)).toEqual([]);
  });
});
