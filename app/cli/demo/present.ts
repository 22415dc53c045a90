import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { diaryOf } from './diary.ts';
import { playComing } from './present-coming.ts';
import { playEnded } from './present-ended.ts';
import { playOffice } from './present-office.ts';
import { playRules } from './present-rules.ts';
import { playToday } from './present-today.ts';
import { playViolations } from './present-violations.ts';
import { playVisits } from './present-visits.ts';
import { playWaiting } from './present-waiting.ts';
import { playWeek } from './present-week.ts';
import type { Stage } from './stage.ts';

/** Plays the weeks around a moment: requests in every status, nothing later than that moment. */
export function playPresent(stage: Stage, now: Instant, { calendar, policies }: Reference): void {
  const diary = diaryOf(now, policyOn(policies, dayOf(now)), calendar);
  // The desk first: its hours are the nearest.
  playToday(stage, diary);
  playViolations(stage, diary);
  playVisits(stage, diary);
  playComing(stage, diary);
  playWaiting(stage, diary);
  playEnded(stage, diary);
  playOffice(stage, diary);
  playWeek(stage, diary);
  playRules(stage, diary);
}
