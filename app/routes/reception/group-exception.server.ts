import type { About } from '#app/commands/facts.server.ts';
import type { ExceptionView } from '#app/components/desk/exception-view.ts';
import { clockOf } from '#app/copy/desk.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { guestLimitNow } from '#app/domain/decisions/check-in.ts';
import { isVisitOpen, walkInCount } from '#app/domain/decisions/exception.ts';
import { can } from '#app/domain/people/permissions.ts';
import { isLongUnanswered } from '#app/domain/reception/exception.ts';
import { paths } from '#app/http/paths.ts';
import { whoAnswers } from '#app/queries/delegations.server.ts';
import { lastExceptionOf } from '#app/queries/exceptions.server.ts';

/** The exception to the guest limit as the desk sees it; null where none can matter any more. */
export function exceptionOf({ tx, reservation, context }: About): ExceptionView | null {
  if (!isVisitOpen(reservation)) return null;
  const { actor, now } = context;
  const last = lastExceptionOf(tx, reservation.id);
  const given = reservation.waivers.findLast(
    ({ code, id }) => code === 'GUEST_LIMIT_EXCEEDED' && id !== last?.waiverId,
  );
  const isWalkIn = reservation.status === 'walkIn';
  const limit = guestLimitNow(reservation, reservation.arrivedAt ?? now, context);
  const question =
    last === null || last.state === 'withdrawn'
      ? null
      : {
          ...{ id: last.id, state: last.state, guests: last.guests, guestLimit: last.guestLimit },
          ...{ words: last.words, askedBy: last.askedBy, askedAt: clockOf(last.askedAt) },
          ...{ answer: last.answer, answeredBy: last.answeredBy },
          answeredAt: last.answeredAt && clockOf(last.answeredAt),
        };
  const isLong = last !== null && isLongUnanswered(last, now);
  return {
    question,
    canAsk: can(actor, 'askException'),
    /** A group without appointment asks for all of it, and only where that is too many. */
    isOver: isWalkIn && walkInCount(reservation, context) > limit,
    mayEnter: !isWalkIn,
    callWhom: isLong ? whoAnswers(tx, dayOf(now)) : null,
    answerHref: can(actor, 'answerException') ? paths.exceptions : null,
    given: given === undefined ? null : `${given.by}, pukul ${clockOf(given.at)}: ${given.reason}`,
  };
}
