import { describe, expect, it } from 'vitest';
import { timelineActor, timelineWord } from '#app/copy/timeline.ts';
import { RECORDED_ACTIONS } from '#app/domain/decisions/actions.ts';
import { ROLES } from '#app/domain/people/roles.ts';

const UNKNOWN = timelineWord('reservation.unheardOf', 'staff');

describe.each(['pemda', 'staff'] as const)('the track, read by %s', (audience) => {
  it.each(RECORDED_ACTIONS)('has words for %s', (action) => {
    const word = timelineWord(action, audience);
    expect(word).toMatch(/^[A-Z][^.]+$/);
    expect(word).not.toBe(UNKNOWN);
    expect(word).not.toMatch(/ditolak|pelanggaran/i);
  });

  it('says soberly of what it does not know that something changed', () => {
    expect(UNKNOWN).toBe('Data permohonan diperbarui');
    for (const action of ['', 'toString', '__proto__', 'reservation.unheardOf']) {
      expect(timelineWord(action, audience)).toBe(UNKNOWN);
    }
  });
});

describe('who did it', () => {
  it('is towards a pemda the office, never one of its roles', () => {
    for (const role of ROLES.filter((one) => one !== 'pemda')) {
      expect(timelineActor(role, 'pemda')).toBe('DJPK');
    }
    expect(timelineActor('pemda', 'pemda')).toBe('pemohon');
    expect(timelineActor('system', 'pemda')).toBe('otomatis');
    expect(timelineActor('reception', 'staff')).toBe('resepsionis');
  });
});

describe('an arrival', () => {
  it('is none where a video conference is opened, as the pemda reads it', () => {
    const told = (mode: 'videoConference' | 'tatapMuka') =>
      timelineWord('reservation.checkedIn', 'pemda', mode);
    expect(told('videoConference')).toBe('Video conference dibuka');
    expect(told('tatapMuka')).toBe('Kedatangan dicatat');
  });
});
