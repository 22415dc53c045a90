import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  FOLLOW_UP_KINDS,
  followUpState,
  skippedSteps,
  wantsLetter,
} from '#app/domain/compliance/follow-up.ts';

const day = (text: string) => text as LocalDate;

describe('follow-ups', () => {
  it('count to the end of their last day, or until a person ends them', () => {
    const standing = { endedAt: null, until: day('2026-12-31') };
    expect(followUpState(standing, day('2026-12-31'))).toBe('standing');
    expect(followUpState(standing, day('2027-01-01'))).toBe('lapsed');
    expect(followUpState({ endedAt: null, until: null }, day('2030-01-01'))).toBe('standing');
    const ended = { ...standing, endedAt: '2026-12-01T00:00:00Z' as Instant };
    expect(followUpState(ended, day('2026-12-02'))).toBe('ended');
  });

  it('name the milder steps that were never taken', () => {
    expect(FOLLOW_UP_KINDS.map((kind) => skippedSteps(kind, []))).toEqual([
      [],
      ['edukasi'],
      ['edukasi', 'suratPemberitahuan'],
    ]);
    expect(skippedSteps('diutamakanVideo', [{ kind: 'edukasi' }])).toEqual(['suratPemberitahuan']);
  });

  it('bring a letter where they are more than a word', () => {
    expect(FOLLOW_UP_KINDS.map(wantsLetter)).toEqual([false, true, true]);
  });
});
