import type { ChoiceLink, PlanPage } from '#app/components/plan/view.ts';
import { formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { plannedStart } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import type { OpenedPlan } from './chosen.server.ts';

/** The ways of meeting that can be offered, or moved to at the hour that is looked at. */
export function modeLinks({ reservation, mode, verb, asked }: OpenedPlan): ChoiceLink[] {
  const page = paths.reviewVerb(reservation.number, verb);
  const stands = reservation.plan?.mode ?? reservation.mode;
  const remark = verb === 'offer' ? 'seperti diminta' : 'seperti sekarang';
  const start = verb === 'offer' ? null : (asked.start ?? plannedStart(reservation));
  return MEETING_MODES.map((one) => ({
    text: one === stands ? `${MODE_NAMES[one]}, ${remark}` : MODE_NAMES[one],
    href: `${page}?cara=${one}${start === null ? '' : `&waktu=${start}`}`,
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
    return [{ text: 'Jadwal lama tetap berlaku', href: '#jadwal-lama' }];
  }
  const offer = paths.reviewVerb(number, 'offer');
  const sameMode = { text: 'Tawarkan jadwal lain', href: offer };
  const video = { text: 'Tawarkan video conference', href: `${offer}?cara=videoConference` };
  return mode === 'tatapMuka' ? [sameMode, video] : [sameMode];
}
