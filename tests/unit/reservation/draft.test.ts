import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { RULES } from '#app/domain/compliance/rules/catalogue.ts';
import { headOfficesOf } from '#app/domain/people/heads.ts';
import {
  type DraftAnswers,
  DRAFT_STEPS,
  openSteps,
  stepBefore,
  stepToContinue,
  withOffice,
} from '#app/domain/reservation/draft.ts';
import { CORRECTABLE } from '#app/domain/compliance/correctable.ts';
import { nextAskedStep, stepOfField, stepOfFinding } from '#app/domain/reservation/finding-step.ts';
import { chooseSlot, dropSlot, raiseSlot } from '#app/domain/reservation/preferences.ts';
import { FULL_ANSWERS } from '#tests/support/drafts.ts';

const [A, B, C, D] = ['01', '02', '03', '04'].map(
  (day) => `2026-12-${day}T02:00:00Z` as Instant,
) as [Instant, Instant, Instant, Instant];

function written(answers: DraftAnswers) {
  return { answers, onBehalf: null };
}

describe('the steps of a draft', () => {
  it('are all open at the beginning and none at the end', () => {
    expect(openSteps(written({ mode: 'tatapMuka' }))).toEqual(
      DRAFT_STEPS.filter((step) => step !== 'check'),
    );
    expect(openSteps(written(FULL_ANSWERS))).toEqual([]);
    expect(stepToContinue(written({}))).toBe('office');
    expect(stepToContinue(written(FULL_ANSWERS))).toBe('check');
  });

  it('ask a video conference for a number, a tatap muka for names', () => {
    const counted = { ...FULL_ANSWERS, guests: [], guestCount: 12 };
    expect(openSteps(written(counted))).toEqual(['guests']);
    expect(openSteps(written({ ...counted, mode: 'videoConference' }))).toEqual([]);
  });

  it('may follow where staff write it for a pemda', () => {
    const receivedAt = '2026-11-20T02:00:00Z' as Instant;
    const onBehalf = { channel: 'phone', receivedAt } as const;
    expect(openSteps({ answers: {}, onBehalf })).toEqual(['office', 'purpose']);
    const { office, contact, topics } = FULL_ANSWERS;
    const answers = { office, contact, topics } as DraftAnswers;
    expect(openSteps({ answers, onBehalf })).toEqual([]);
  });

  it('follow one another', () => {
    expect(stepBefore('office')).toBeNull();
    expect(stepBefore('check')).toBe('guests');
  });

  it('let a statement fall with the office it was made for', () => {
    const attends = { claim: 'attends', office: 'bupati', representedBy: null } as const;
    const answers = { ...FULL_ANSWERS, headClaim: attends };
    const { office, contact } = FULL_ANSWERS;
    if (office === undefined || contact === undefined) throw new Error('incomplete');
    expect(withOffice(answers, { office, contact }, 'kabupaten').headClaim).toEqual(attends);
    expect(withOffice(answers, { office, contact }, 'kota').headClaim).toBeNull();
    const council = { ...office, body: 'dprd' as const };
    expect(withOffice(answers, { office: council, contact }, 'kabupaten').headClaim).toBeNull();
  });

  it('are named for whatever blocks a submission', () => {
    for (const { code, at } of RULES.filter((rule) => rule.at.submission === 'block')) {
      expect(stepOfFinding(code), `${code} ${at.submission}`).not.toBe('check');
    }
    expect(RULE_CODES.map(stepOfFinding)).not.toContain(undefined);
  });
});

describe('those whose presence raises the limit', () => {
  it('are the head and deputy of a government, the Pimpinan of a council, and nobody elsewhere', () => {
    expect(headOfficesOf('pemda', 'provinsi')).toEqual(['gubernur', 'wakil']);
    expect(headOfficesOf('pemda', 'kota')).toEqual(['waliKota', 'wakil']);
    expect(headOfficesOf('dprd', 'kabupaten')).toEqual(['ketuaDprd', 'wakilKetuaDprd']);
    expect(headOfficesOf('kl', null)).toEqual([]);
    expect(headOfficesOf('other', 'kota')).toEqual([]);
  });
});

describe('ranked slots', () => {
  it('stand in one place each, three at most', () => {
    expect(chooseSlot([], 1, A)).toEqual([A]);
    expect(chooseSlot([A], 2, B)).toEqual([A, B]);
    expect(chooseSlot([A, B, C], 2, D)).toEqual([A, D, C]);
    expect(chooseSlot([A, B, C], 1, C)).toEqual([C, B]);
    expect(chooseSlot([A, B, C], 3, D)).toEqual([A, B, D]);
  });

  it('close up behind one that is dropped, and change places', () => {
    expect(dropSlot([A, B, C], 2)).toEqual([A, C]);
    expect(dropSlot([A], 3)).toEqual([A]);
    expect(raiseSlot([A, B, C], 3)).toEqual([A, C, B]);
    expect(raiseSlot([A, B], 1)).toEqual([A, B]);
    expect(raiseSlot([A, B], 3)).toEqual([A, B]);
  });
});

describe('the way through a correction', () => {
  it('begins at the first step that was asked about, in the order of the steps', () => {
    expect(nextAskedStep(['guests', 'letter.number'], null)).toBe('letter');
    expect(nextAskedStep(['guests', 'letter.number'], 'letter')).toBe('guests');
    expect(nextAskedStep(['guests', 'letter.number'], 'guests')).toBe('check');
  });

  it('leads to the check where no step answers what was asked', () => {
    expect(nextAskedStep(['lainnya'], null)).toBe('check');
    expect(nextAskedStep([], null)).toBe('check');
  });

  it('has a step for everything that can be put right', () => {
    expect(CORRECTABLE.filter((field) => stepOfField(field) === null)).toEqual([]);
  });
});
