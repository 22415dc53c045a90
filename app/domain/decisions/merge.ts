import { officeKey, type RequesterOffice } from '../people/office.ts';
import { answerClock } from '../reservation/promise.ts';
import { narasumberOf, type Reservation } from '../reservation/reservation.ts';
import { OPEN } from '../reservation/status.ts';
import { ok, refuse } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { type NoticeDraft, toNarasumber, toRequester } from './notice.ts';

/** Two requests of one region or one office become one: topics and questions move into the other. */
export function merge(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string | null },
  facts: { readonly into: Reservation | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'merge', input.revision, context);
  if (!fits.ok) return fits;
  const { into } = facts;
  const problem = whyNot(reservation, into);
  if (into === null || problem !== null) {
    return refuse({ code: 'invalid', errors: [{ path: 'into', message: problem ?? NOT_FOUND }] });
  }
  const next = advance(reservation, context, {
    status: 'merged',
    relatedNumber: into.number,
    promise: answerClock(reservation.promise, context.now),
  });
  const questions = [into.questions, reservation.questions].filter((text) => text !== null);
  const topics = [...new Set([...into.topics, ...reservation.topics])];
  const isTold = into.calendarSequence !== null && topics.length > into.topics.length;
  const grown = advance(into, context, {
    topics,
    // The topics stand in the calendar's title.
    ...(isTold && { calendarSequence: nextSequence(into) }),
    questions: questions.length === 0 ? null : questions.join('\n\n'),
  });
  return ok({
    next,
    related: {
      next: grown,
      audit: line('merge', into, grown, { details: { mergedFrom: reservation.number } }),
      notices: joined(into, grown, isTold),
    },
    audit: [
      line('merge', reservation, next, {
        reason: input.reason,
        details: { mergedInto: into.number },
      }),
    ],
    violations: [],
    notices: [toRequester('reservationMerged', [input.reason])],
    findings: [],
  });
}

/** Whoever comes to the other, and whoever receives them, learns what there is to speak of now. */
function joined(into: Reservation, grown: Reservation, isTold: boolean): NoticeDraft[] {
  const isMore = grown.topics.length > into.topics.length || grown.questions !== into.questions;
  if (!isMore) return [];
  const calendar = isTold && into.status === 'approved' ? 'request' : null;
  const receiving = into.plan === null ? [] : narasumberOf(into.plan);
  return [
    toRequester('topicsJoined', [], calendar),
    ...toNarasumber('topicsJoined', receiving, calendar),
  ];
}

const NOT_FOUND = 'Permohonan tujuan tidak ditemukan. Periksa nomornya.';

function whyNot(from: Reservation, into: Reservation | null): string | null {
  if (into === null) return NOT_FOUND;
  if (into.id === from.id) return 'Permohonan tidak dapat digabungkan dengan dirinya sendiri.';
  if (!OPEN.includes(into.status)) return 'Permohonan tujuan sudah selesai atau berakhir.';
  if (!belongTogether(from.office, into.office)) {
    return 'Hanya permohonan dari daerah atau instansi yang sama yang dapat digabungkan.';
  }
  return null;
}

/** A K/L or a university has no region of its own: there the office itself tells. */
function belongTogether(one: RequesterOffice, other: RequesterOffice): boolean {
  const isOneRegion = one.regionCode !== null && one.regionCode === other.regionCode;
  return isOneRegion || officeKey(one) === officeKey(other);
}
