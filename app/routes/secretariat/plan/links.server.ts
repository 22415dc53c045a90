import type { ChoiceLink, PlanPage } from '#app/components/plan/view.ts';
import { formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { paths } from '#app/http/paths.ts';
import type { OpenedPlan } from './chosen.server.ts';

/** The ways of meeting that can be offered. */
export function modeLinks({ reservation, mode }: OpenedPlan): ChoiceLink[] {
  const page = paths.reviewVerb(reservation.number, 'offer');
  return MEETING_MODES.map((one) => ({
    text: one === reservation.mode ? `${MODE_NAMES[one]}, seperti diminta` : MODE_NAMES[one],
    href: `${page}?cara=${one}`,
    chosen: one === mode,
  }));
}

/** The sittings of the plan that stands, where there are several. */
export function sessionLinks({ reservation, asked }: OpenedPlan): ChoiceLink[] {
  const { plan, number } = reservation;
  if (plan === null || plan.sessions.length < 2) return [];
  return plan.sessions.map(({ start, end }, index) => ({
    text: `Sesi ${index + 1}: ${formatRange(start, end)}`,
    href: `${paths.reviewVerb(number, 'reassign')}?sesi=${index}`,
    chosen: index === asked.session,
  }));
}

/** What can be answered instead of an approval. */
export function otherAnswers({ reservation }: OpenedPlan): PlanPage['alternatives'] {
  const { number, pendingChange, mode } = reservation;
  if (pendingChange !== null) {
    const href = paths.reviewVerb(number, 'declineChange');
    return [{ text: 'Jadwal lama tetap berlaku', href }];
  }
  const offer = paths.reviewVerb(number, 'offer');
  const sameMode = { text: 'Tawarkan jadwal lain', href: offer };
  const video = { text: 'Tawarkan video conference', href: `${offer}?cara=videoConference` };
  return mode === 'tatapMuka' ? [sameMode, video] : [sameMode];
}
