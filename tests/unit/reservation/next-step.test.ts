import { describe, expect, it } from 'vitest';
import type { missingOf } from '#app/domain/reservation/completion.ts';
import { nextStepWords } from '#app/copy/next-step.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { NEXT_STEPS, nextStepOf, type NextStepKey } from '#app/domain/reservation/next-step.ts';
import type { Plan, Reservation } from '#app/domain/reservation/reservation.ts';
import { type Status, STATUSES } from '#app/domain/reservation/status.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;
const START = '2026-12-07T02:00:00Z' as Instant;
const DEADLINE = '2026-11-25T17:00:00Z' as Instant;
const DUE = '2026-11-26' as LocalDate;

const PLAN: Plan = {
  mode: 'tatapMuka',
  meetingUrl: null,
  sessions: [{ start: START, end: START, unitIds: ['u'], narasumberIds: ['n'], roomId: 'r' }],
};

type About = Parameters<typeof nextStepOf>[0];

/** As the pemda's own pages send it: nothing is left to complete. */
const WHOLE: Omit<Parameters<typeof missingOf>[0], 'mode'> = {
  enteredByStaff: false,
  source: 'request',
  preferences: [START],
  guests: [],
  guestCount: 3,
  letter: null,
  letterVerification: null,
  waivers: [],
};

function step(status: Status, over: Partial<Reservation> = {}, now = NOW, overdue = false) {
  const about: About = {
    ...{ status, mode: 'tatapMuka', plan: PLAN, rating: null, pendingChange: null },
    offer: { plan: PLAN, message: null, deadline: DEADLINE },
    correction: { reasons: [], deadline: DEADLINE },
    ...WHOLE,
    ...over,
  };
  return nextStepOf(about, { dueOn: DUE, overdue }, now);
}

/** Who acts, what is next, by when, at every status. */
const EXPECTED: Readonly<Record<Status, ReturnType<typeof step>>> = {
  draft: { who: 'pemda', what: 'send', by: null, late: false },
  submitted: { who: 'office', what: 'startReview', by: { day: DUE }, late: false },
  inReview: { who: 'office', what: 'finishReview', by: { day: DUE }, late: false },
  returned: { who: 'pemda', what: 'correct', by: { at: DEADLINE }, late: false },
  verified: { who: 'office', what: 'decide', by: { day: DUE }, late: false },
  offered: { who: 'pemda', what: 'answerOffer', by: { at: DEADLINE }, late: false },
  onHold: { who: 'office', what: 'resume', by: null, late: false },
  approved: { who: 'pemda', what: 'visit', by: { at: START }, late: false },
  arrived: { who: 'office', what: 'callIn', by: null, late: false },
  inProgress: { who: 'office', what: 'hold', by: null, late: false },
  completed: { who: 'pemda', what: 'rate', by: null, late: false },
  noShow: { who: 'nobody', what: 'askAgain', by: null, late: false },
  rejected: { who: 'nobody', what: 'askAgain', by: null, late: false },
  withdrawn: { who: 'nobody', what: 'askAgain', by: null, late: false },
  cancelledByPemda: { who: 'nobody', what: 'askAgain', by: null, late: false },
  cancelledByOffice: { who: 'nobody', what: 'askAgain', by: null, late: false },
  expired: { who: 'nobody', what: 'askAgain', by: null, late: false },
  referred: { who: 'nobody', what: 'followReferral', by: null, late: false },
  merged: { who: 'nobody', what: 'followOther', by: null, late: false },
  walkIn: { who: 'office', what: 'decideAtDoor', by: null, late: false },
  refusedAtDoor: { who: 'nobody', what: 'askAgain', by: null, late: false },
};

describe('the next step', () => {
  it.each(STATUSES)('is told at %s', (status) => {
    expect(step(status)).toEqual(EXPECTED[status]);
  });

  it('admits that the office is late, where it promised an answer', () => {
    for (const status of ['submitted', 'inReview', 'verified'] as const) {
      expect(step(status, {}, NOW, true).late).toBe(true);
    }
    expect(step('approved', {}, NOW, true).late).toBe(false);
  });

  it('is the decision on a change while one is asked for', () => {
    const pendingChange = {
      ...{ requestedAt: NOW, reason: null, mode: null, topics: null, preferences: [] },
    };
    expect(step('approved', { pendingChange })).toMatchObject({
      who: 'office',
      what: 'decideChange',
      by: { at: START },
    });
  });

  it('leads into a video conference by its link, once there is one', () => {
    const plan: Plan = { ...PLAN, mode: 'videoConference' };
    expect(step('approved', { plan })).toMatchObject({ who: 'office', what: 'awaitLink' });
    const linked = { ...plan, meetingUrl: 'https://teams.example/x' };
    expect(step('approved', { plan: linked })).toMatchObject({ who: 'pemda', what: 'join' });
  });

  it('is the reply to a ketidaksesuaian while one is awaited, also where all else is over', () => {
    for (const status of ['completed', 'noShow', 'inProgress'] as const) {
      const about: About = {
        ...{ status, mode: 'tatapMuka', plan: PLAN, rating: null, pendingChange: null },
        ...{ offer: null, correction: null },
        ...WHOLE,
      };
      const next = nextStepOf(about, { dueOn: DUE, overdue: false }, NOW, DEADLINE);
      expect(next).toEqual({
        ...{ who: 'pemda', what: 'replyToViolation', by: { at: DEADLINE }, late: false },
      });
      expect(nextStepWords(next).by?.label).toBe('Batas waktu Anda');
    }
  });

  it('waits for the arrival from the start on, and asks nothing more once it was rated', () => {
    expect(step('approved', {}, START)).toMatchObject({ who: 'office', what: 'recordArrival' });
    const rating = { service: 5, substance: 4, remark: null };
    expect(step('completed', { rating })).toMatchObject({ who: 'nobody', what: 'nothing' });
  });
});

describe('its words', () => {
  const says = (what: NextStepKey) => nextStepWords({ who: 'office', what, by: null, late: false });

  it('are there for every step, courteous and without blame', () => {
    for (const what of NEXT_STEPS) {
      const { title, text } = says(what);
      expect(title.length, what).toBeGreaterThan(10);
      expect(text, what).toMatch(/\.$/);
      expect(`${title} ${text}`).not.toMatch(/ditolak|pelanggaran|melanggar/i);
    }
  });

  it('tell a deadline in both zones, and one that lapses with the day as its end', () => {
    const at = nextStepWords(step('returned'), 'WIT').by;
    expect(at).toEqual({
      label: 'Batas waktu Anda',
      when: 'Rabu, 25 November 2026, 23.59 WIB (01.59 WIT hari berikutnya)',
    });
    expect(nextStepWords(step('submitted')).by).toEqual({
      label: 'Janji jawaban kami',
      when: 'Kamis, 26 November 2026',
    });
  });

  it('apologise where the office is late', () => {
    expect(nextStepWords(step('submitted', {}, NOW, true)).apology).toContain('Mohon maaf');
    expect(nextStepWords(step('submitted')).apology).toBeNull();
  });
});
