import type { Looking } from '#app/commands/look.server.ts';
import { preparationsUntil } from '#app/commands/readiness.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addWorkdays } from '#app/domain/calendar/workdays.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Digest, DigestRow } from '#app/domain/decisions/notice-payload.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import type { GapKind } from '#app/domain/reservation/readiness.ts';
import { type AnswerDue, answerDue, ANSWERS_DUE } from '#app/domain/reservation/reminders.ts';
import { byPromise } from '#app/domain/reservation/work-list.ts';
import { type DeskRow, onTheDesk } from '#app/queries/inbox.server.ts';

/** What the present working day asks of the secretariat. */
export function digestOf(looking: Looking): Digest {
  const { now, calendar } = looking.context;
  const next = addWorkdays(dayOf(now), 1, calendar);
  const unready = preparationsUntil(looking, next)
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ reservation: { number, office }, start, gaps }) =>
      rowOf(looking, { number, ...office }, start, gaps),
    );
  return { answers: answersOf(looking), unready, next };
}

export function isEmptyDigest({ answers, unready }: Digest): boolean {
  return unready.length === 0 && ANSWERS_DUE.every((due) => answers[due].length === 0);
}

function answersOf(looking: Looking): Digest['answers'] {
  const { now, policy, calendar } = looking.context;
  const today = dayOf(now);
  const waiting = onTheDesk(looking.tx)
    .map((row) => ({ ...row, promise: promiseOf(row, now, policy, calendar), start: null }))
    .filter((row) => isStillOpen(row, now))
    .sort(byPromise);
  const of = (wanted: AnswerDue): DigestRow[] =>
    waiting
      .filter((row) => answerDue(row, today, calendar) === wanted)
      .map((row) => rowOf(looking, row, null, []));
  return { overdue: of('overdue'), today: of('today'), next: of('next') };
}

/** What has expired by its dates alone is written down by another job, in its own time. */
function isStillOpen({ preferences }: Pick<DeskRow, 'preferences'>, now: Instant): boolean {
  return preferences.length === 0 || preferences.some((start) => start > now);
}

function rowOf(
  { reference }: Looking,
  request: Parameters<typeof requesterLabel>[0] & {
    readonly number: string;
    readonly regionCode: string | null;
  },
  start: Instant | null,
  gaps: readonly { readonly kind: GapKind }[],
): DigestRow {
  const { number, regionCode } = request;
  const region = regionCode === null ? null : (reference.regions.get(regionCode) ?? null);
  return {
    number,
    officeLabel: requesterLabel(request, region, null),
    start,
    gaps: gaps.map(({ kind }) => kind),
  };
}
