import { describe, expect, it } from 'vitest';
import {
  type ConfirmationPaper,
  confirmationStanding,
  confirmedTime,
} from '#app/domain/reservation/confirmation.ts';
import { signedLetterStanding } from '#app/domain/reservation/signed-letter.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { aPlan } from '#tests/support/reservations.ts';
import { wib } from '#tests/support/time.ts';

const [BEFORE, AFTER] = [wib('2026-12-01 09:00'), wib('2026-12-08 08:00')];
const plan = aPlan();
const paper: ConfirmationPaper = { ...confirmedTime(plan), said: 'a' };
const letter = {
  ...{ startsAt: paper.start, endsAt: paper.end, withdrawnAt: null, withdrawnWhy: null },
};

/** What becomes of the paper of an appointment, status by status. */
const ENDINGS = [
  ['approved', BEFORE, 'valid'],
  ['approved', AFTER, 'past'],
  ['arrived', BEFORE, 'valid'],
  ['completed', AFTER, 'past'],
  // That nobody came is nobody else's business.
  ['noShow', AFTER, 'past'],
  ['withdrawn', BEFORE, 'cancelled'],
  ['cancelledByPemda', BEFORE, 'cancelled'],
  ['cancelledByOffice', AFTER, 'cancelled'],
  ['expired', AFTER, 'cancelled'],
  ['merged', BEFORE, 'cancelled'],
] as const satisfies readonly (readonly [Status, unknown, string])[];

describe('what a paper of an appointment is worth', () => {
  it.each(ENDINGS)('%s at %s: %s, the confirmation as the letter', (status, now, standing) => {
    const request = { status, plan };
    expect(confirmationStanding(paper, request, now, 'a')).toBe(standing);
    expect(signedLetterStanding(letter, plan.mode, request, now)).toBe(standing);
  });

  it('is replaced where the appointment was moved or is held in another way', () => {
    const request = { status: 'approved', plan } as const;
    const earlier = { ...paper, start: wib('2026-12-07 08:00') };
    const byVideo = { ...paper, mode: 'videoConference' } as const;
    expect(confirmationStanding(earlier, request, BEFORE, 'a')).toBe('moved');
    expect(confirmationStanding(byVideo, request, BEFORE, 'a')).toBe('moved');
    expect(signedLetterStanding(letter, 'videoConference', request, BEFORE)).toBe('moved');
  });

  it('is replaced in everything but its hours where it would say something else now', () => {
    const request = { status: 'approved', plan } as const;
    expect(confirmationStanding(paper, request, BEFORE, 'b')).toBe('updated');
    expect(confirmationStanding(paper, request, AFTER, 'b')).toBe('past');
    expect(confirmationStanding(paper, { ...request, plan: null }, BEFORE, null)).toBe('cancelled');
  });

  it('of a letter that was taken back says so whatever became of the request', () => {
    const request = { status: 'cancelledByPemda', plan } as const;
    const replaced = { ...letter, withdrawnAt: BEFORE };
    const withdrawn = { ...replaced, withdrawnWhy: 'Salah nomor.' };
    expect(signedLetterStanding(replaced, plan.mode, request, AFTER)).toBe('replaced');
    expect(signedLetterStanding(withdrawn, plan.mode, request, AFTER)).toBe('withdrawn');
  });
});
