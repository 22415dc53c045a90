import { describe, expect, it } from 'vitest';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import {
  type ClosedStretch,
  disturbedBy,
  fallsOn,
  handlingsOf,
  hourFits,
  outcomeOf,
  touches,
} from '#app/domain/schedule/disruption.ts';
import { wib } from '#tests/support/time.ts';

const plan: Plan = {
  mode: 'tatapMuka',
  meetingUrl: null,
  sessions: [
    {
      ...{ start: wib('2026-12-07 09:00'), end: wib('2026-12-07 10:00'), unitIds: [] },
      ...{ narasumberIds: ['ani'], roomId: 'musi' },
    },
    {
      ...{ start: wib('2026-12-07 10:00'), end: wib('2026-12-07 11:00'), unitIds: [] },
      ...{ narasumberIds: ['budi'], roomId: 'musi' },
    },
  ],
};
const closed = (from: string, to: string, over: Partial<ClosedStretch> = {}): ClosedStretch => ({
  ...{ from: wib(`2026-12-07 ${from}`), to: wib(`2026-12-07 ${to}`) },
  ...{ roomId: null, narasumberId: null, closes: null, ...over },
});
const finding = (code: RuleCode, severity: Finding['severity'] = 'block'): Finding => ({
  ...{ code, severity, params: {}, waiverId: null },
  basis: { document: 'Uji', clause: null, confirmed: false },
});

describe('what a closure touches', () => {
  it.each([
    [closed('10:30', '12:00'), true],
    [closed('11:00', '12:00'), false],
    [closed('08:00', '09:00'), false],
    [closed('09:30', '09:45', { roomId: 'musi' }), true],
    [closed('09:30', '09:45', { roomId: 'batanghari' }), false],
    [closed('10:00', '11:00', { narasumberId: 'ani' }), false],
    [closed('10:00', '11:00', { narasumberId: 'budi' }), true],
    [closed('09:00', '11:00', { closes: 'videoConference' }), false],
    [closed('09:00', '11:00', { closes: 'tatapMuka' }), true],
  ])('%o: %s', (closure, expected) => {
    expect(touches(closure, plan)).toBe(expected);
  });

  it('and a day touches what falls on it', () => {
    expect(fallsOn(plan, '2026-12-07' as LocalDate)).toBe(true);
    expect(fallsOn(plan, '2026-12-08' as LocalDate)).toBe(false);
  });
});

describe('what disturbs an appointment', () => {
  it('is a rule of the hour that blocks now, did not before, and that nobody has waived', () => {
    expect(disturbedBy('closure', [finding('SLOT_CLOSED')])).toBe('SLOT_CLOSED');
    expect(disturbedBy('closure', [finding('LETTER_MISSING')])).toBeNull();
    expect(disturbedBy('holiday', [finding('NON_WORKING_DAY', 'warn')])).toBeNull();
    const outside = [finding('OUTSIDE_SERVICE_HOURS')];
    expect(disturbedBy('policy', outside)).toBe('OUTSIDE_SERVICE_HOURS');
    expect(disturbedBy('policy', outside, outside)).toBeNull();
  });

  it('does not fit an hour that is taken, and minds nothing else', () => {
    expect(hourFits([finding('ROOM_BUSY')])).toBe(false);
    expect(hourFits([finding('LETTER_MISSING'), finding('ROOM_MISSING', 'warn')])).toBe(true);
  });
});

describe('the ways out', () => {
  it('offer another person or room only where one is missing, and video only for the place', () => {
    const always = ['move', 'keep', 'ask', 'cancel'];
    expect(handlingsOf('tatapMuka', null)).toEqual(always);
    expect(handlingsOf('tatapMuka', closed('09:00', '10:00'))).toEqual(always);
    const room = closed('09:00', '10:00', { roomId: 'musi' });
    expect(handlingsOf('tatapMuka', room)).toContain('video');
    expect(handlingsOf('videoConference', room)).not.toContain('video');
    const person = closed('09:00', '10:00', { narasumberId: 'ani' });
    expect(handlingsOf('tatapMuka', person)).toContain('reassign');
    expect(handlingsOf('tatapMuka', person)).not.toContain('video');
    expect(handlingsOf('tatapMuka', closed('09:00', '10:00', { closes: 'tatapMuka' }))).toContain(
      'video',
    );
  });

  it('close it once the appointment is out of the way, or has taken place all the same', () => {
    expect(outcomeOf({ status: 'approved' }, true)).toBeNull();
    expect(outcomeOf({ status: 'approved' }, false)).toBe('moved');
    expect(outcomeOf({ status: 'cancelledByOffice' }, true)).toBe('moved');
    expect(outcomeOf({ status: 'arrived' }, true)).toBe('kept');
  });
});
