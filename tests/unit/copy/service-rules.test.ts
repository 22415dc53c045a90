import { describe, expect, it } from 'vitest';
import { RULE_GROUPS, serviceRules } from '#app/copy/service-rules.ts';
import { windowLines } from '#app/copy/service-hours.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { day, time } from '#tests/support/time.ts';

const told = (values: Partial<PolicyValues> = {}) => {
  const policy = { ...DEFAULT_POLICY, values: { ...DEFAULT_POLICY.values, ...values } };
  return RULE_GROUPS.flatMap((group) => serviceRules(policy, group));
};

/** What the page says of one value. */
const saying = (key: keyof PolicyValues, values: Partial<PolicyValues> = {}) =>
  told(values)
    .find((rule) => rule.key === key)
    ?.says.join(' | ');

describe('the rules in force, in words', () => {
  it('are told once each, with the document and without doubt', () => {
    const rules = told();
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
    for (const { subject, says, basis } of rules) {
      expect(subject).not.toBe('');
      expect(says.length).toBeGreaterThan(0);
      expect(`${says.join()} ${basis}`).not.toMatch(/belum dikonfirmasi|undefined|null|NaN/);
    }
    expect(rules.find(({ key }) => key === 'guestLimitOrdinary')?.basis).toBe('SE-1/PK.1/2023');
    expect(rules.find(({ key }) => key === 'horizonDays')?.basis).toBe('Kebijakan layanan');
  });

  it.each<[keyof PolicyValues, Partial<PolicyValues>, string]>([
    ['guestLimitOrdinary', { guestLimitOrdinary: 41 }, '41 orang'],
    ['guestLimitWithHead', { guestLimitWithHead: 42 }, '42 orang'],
    ['videoParticipantLimit', { videoParticipantLimit: 43 }, '43 peserta'],
    ['companionLimit', { companionLimit: 44 }, '44 orang'],
    ['noticeWorkdays', { noticeWorkdays: { tatapMuka: 45, videoConference: 46 } }, '45 hari kerja'],
    ['noticeWorkdays', { noticeWorkdays: { tatapMuka: 45, videoConference: 46 } }, '46 hari kerja'],
    ['horizonDays', { horizonDays: 47 }, '47 hari kalender'],
    ['slotMinutes', { slotMinutes: 48 }, '48 menit'],
    ['tatapMukaPerDay', { tatapMukaPerDay: 49 }, '49 konsultasi'],
    ['letterMaxAgeDays', { letterMaxAgeDays: 51 }, '51 hari kalender'],
    ['promiseWorkdays', { promiseWorkdays: 52 }, '52 hari kerja'],
    ['offerAnswerWorkdays', { offerAnswerWorkdays: 53 }, '53 hari kerja'],
    ['correctionWorkdays', { correctionWorkdays: 54 }, '54 hari kerja'],
    ['violationReplyWorkdays', { violationReplyWorkdays: 55 }, '55 hari kerja'],
    ['graceMinutes', { graceMinutes: 56 }, '56 menit'],
    ['openRequestsPerOffice', { openRequestsPerOffice: 57 }, '57 sekaligus'],
    ['acceptedSignatories', { acceptedSignatories: ['sekda'] }, 'Sekretaris Daerah |'],
    ['countedGuestKinds', { countedGuestKinds: ['participant'] }, 'Peserta'],
    [
      'guestListCloses',
      { guestListCloses: { workdaysBefore: 2, at: time('15:30') } },
      '2 hari kerja sebelum konsultasi, pukul 15.30 WIB',
    ],
    [
      'ramadanWindows',
      { ramadanPeriods: [{ from: day('2027-02-08'), to: day('2027-03-09') }] },
      'Berlaku 8 Februari – 9 Maret 2027',
    ],
  ])('%s follows the policy: %o', (key, values, words) => {
    expect(saying(key, values)).toContain(words);
    expect(saying(key)).not.toBe(saying(key, values));
  });

  it('says that companions do not count only where they do not', () => {
    expect(saying('companionLimit')).toContain('tidak dihitung');
    const counted = { countedGuestKinds: ['participant', 'companion'] as const };
    expect(saying('companionLimit', counted)).not.toContain('tidak dihitung');
  });
});

describe('the hours of the office', () => {
  it('stand on a line for each set of days', () => {
    expect(windowLines(DEFAULT_POLICY.values.serviceWindows)).toEqual([
      'Senin–Kamis 09.00–12.00 dan 13.00–15.00 WIB',
      'Jumat 09.00–11.00 dan 13.30–15.00 WIB',
    ]);
  });

  it('name days that do not follow each other', () => {
    const window = { from: time('09:00'), to: time('12:00') };
    expect(windowLines([{ ...window, weekdays: [1, 3, 5] }])).toEqual([
      'Senin, Rabu, dan Jumat 09.00–12.00 WIB',
    ]);
    expect(windowLines([{ ...window, weekdays: [2, 1] }])).toEqual([
      'Senin dan Selasa 09.00–12.00 WIB',
    ]);
    expect(windowLines([])).toEqual([]);
  });
});
