import { describe, expect, it } from 'vitest';
import { RULES } from '#app/domain/compliance/rules/catalogue.ts';
import { VIOLATION_TITLES } from '#app/copy/violations.ts';
import { paramFacts, whatHappened } from '#app/copy/violation-sentences.ts';
import { correctedNumbers } from '#app/domain/decisions/violation-steps.ts';

const RECORDING = RULES.filter(({ at }) => at.arrival === 'record' || at.closing === 'record').map(
  ({ code }) => code,
);

describe('the words of the record', () => {
  it('has a title and a sentence for every rule that records', () => {
    expect(Object.keys(VIOLATION_TITLES).sort()).toEqual([...RECORDING].sort());
    for (const code of RECORDING) {
      const params = { start: '2026-12-07T02:00:00Z', graceMinutes: 30, office: 'bupati' };
      const sentence = whatHappened({ code, params, waiverId: null });
      expect(sentence, code).toMatch(/\.$/);
      expect(sentence, code).not.toMatch(/pelanggaran|Mohon|null/);
    }
  });

  it('says what happened, not what was to be done at the door', () => {
    const params = { guests: 6, limit: 5, excess: 1, limitWithHead: 7 };
    const code = 'GUEST_LIMIT_EXCEEDED';
    expect(whatHappened({ code, params, waiverId: 'w' })).toBe(
      'Datang 6 peserta, batasnya 5 orang (kelebihan 1 orang). Masuk dengan pengecualian.',
    );
    expect(paramFacts({ ...params, mode: 'tatapMuka' })).toEqual([
      { label: 'Peserta yang datang', value: '6' },
      { label: 'Batas yang berlaku', value: '5' },
      { label: 'Kelebihan', value: '1' },
      { label: 'Batas bila pimpinan hadir', value: '7' },
    ]);
  });
});

describe('numbers put right', () => {
  const six = { code: 'GUEST_LIMIT_EXCEEDED', params: { guests: 6, limit: 5, excess: 1 } } as const;
  it.each([
    [{ guests: 8 }, { guests: 8, limit: 5, excess: 3 }],
    [
      { guests: 6, limit: 4 },
      { guests: 6, limit: 4, excess: 2 },
    ],
    [{ guests: 5 }, null],
    [{ limit: 7 }, null],
  ])('%j', (numbers, expected) => {
    expect(correctedNumbers(six, numbers)).toEqual(expected);
  });
});
