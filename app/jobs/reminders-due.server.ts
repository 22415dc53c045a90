import type { News, NoticeContext } from '#app/commands/notice-facts.server.ts';
import { isUntold } from '#app/commands/outbox-rows.server.ts';
import { asTimeLeftIt } from '#app/commands/look.server.ts';
import { toCoordinators, toNarasumber, toRequester } from '#app/domain/decisions/notice.ts';
import { isSurveyDue, remindersDue, visitReminder } from '#app/domain/reservation/reminders.ts';
import { narasumberOf, type Reservation } from '#app/domain/reservation/reservation.ts';
import { owedNames } from '#app/domain/schedule/owed-names.ts';
import { coordinatorsOf, unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import type { Tx } from '#db/client.server.ts';

/** What somebody is reminded of, under a key that lets it into the outbox once. */
export type Due = News & { readonly dedupe: string };

/** What anybody is to be reminded of now about one request, and was not yet. */
export function newsDue(tx: Tx, found: Reservation, context: NoticeContext): Due[] {
  const next = asTimeLeftIt(found, context).reservation;
  const about = { before: next, next, at: context.now, guestsListed: next.guests.length };
  return [
    ...lapsing(next, context),
    ...owed(tx, next, context),
    ...beforeVisit(next, context),
    ...afterVisit(next, context),
  ]
    .map((due) => ({ ...about, ...due }))
    .filter((due) => isUntold(tx, due, { ...context, dedupe: due.dedupe }));
}

type Asked = Pick<Due, 'notices' | 'dedupe' | 'deadline'>;

/** The pemda, of what lapses. */
function lapsing(next: Reservation, context: NoticeContext): Asked[] {
  return remindersDue(next, context).map(({ kind, deadline }) => ({
    ...{ deadline, dedupe: `ingat-${deadline}` },
    notices: [toRequester(kind, wordsOf(next))],
  }));
}

/** Units, of the people they owe. */
function owed(tx: Tx, next: Reservation, context: NoticeContext): Asked[] {
  return owedNames(next, unitRequestsOf(tx, next.id), context).map(
    ({ unitId, deadline, message }) => ({
      ...{ deadline, dedupe: `ingat-${deadline}` },
      notices: toCoordinators('unitReminded', coordinatorsOf(tx, unitId), [message]),
    }),
  );
}

/** Guests and narasumber, of the appointment itself; another hour is another appointment. */
function beforeVisit(next: Reservation, context: NoticeContext): Asked[] {
  const start = visitReminder(next, context);
  if (start === null || next.plan === null) return [];
  const notices = [
    toRequester('visitTomorrow'),
    ...toNarasumber('visitTomorrow', narasumberOf(next.plan), null),
  ];
  return [{ notices, dedupe: `ingat-kunjungan-${start}` }];
}

function afterVisit(next: Reservation, context: NoticeContext): Asked[] {
  if (!isSurveyDue(next, context)) return [];
  return [{ notices: [toRequester('surveyAsked')], dedupe: 'survei' }];
}

/** What the pemda was written then. */
function wordsOf({ status, offer, correction }: Reservation): readonly (string | null)[] {
  if (status === 'offered') return [offer?.message ?? null];
  return status === 'returned' ? (correction?.reasons ?? []).map(({ message }) => message) : [];
}
