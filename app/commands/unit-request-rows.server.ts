import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { unitRequests } from '#db/schema/index.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import { type NoticeDraft, toCoordinators } from '#app/domain/decisions/notice.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { mayBeAsked, type UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { askedAnew, questionsFor } from '#app/domain/schedule/unit-asking.ts';
import {
  coordinatorsOf,
  unitRequestId,
  unitRequestsOf,
} from '#app/queries/unit-requests.server.ts';
import { namesDueBy } from '#app/domain/schedule/owed-names.ts';
import { unitsWithoutPeople } from '#app/domain/schedule/unit-people.ts';
import { writeAudit } from './audit.server.ts';
import type { NoticeContext } from './notice-facts.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

interface RowContext extends NoticeContext {
  readonly requestId: string | null;
}

/** Writes new questions, with a line of the record and word to each unit's coordinators. */
export function writeQuestions(
  tx: Tx,
  reservation: Reservation,
  asked: readonly UnitRequest[],
  context: RowContext,
): void {
  for (const request of asked) {
    keepUnitRequest(tx, reservation.id, request);
    const words = [request.message];
    const notices = toCoordinators('unitAsked', coordinatorsOf(tx, request.unitId), words);
    tellOf(tx, reservation, request, { action: 'reservation.unitAsked', notices }, context);
  }
}

/** A question as it stands now: a new row, or its answer. */
export function keepUnitRequest(tx: Tx, reservationId: string, request: UnitRequest): void {
  const { id, ...rest } = request;
  const known = tx.select().from(unitRequests).where(eq(unitRequests.id, id)).get();
  if (known === undefined) {
    tx.insert(unitRequests)
      .values({ ...request, reservationId })
      .run();
    return;
  }
  tx.update(unitRequests).set(rest).where(eq(unitRequests.id, id)).run();
}

/** The line of the record on a question, and who is told. */
export function tellOf(
  tx: Tx,
  reservation: Reservation,
  request: UnitRequest,
  { action, notices }: { readonly action: string; readonly notices: readonly NoticeDraft[] },
  context: RowContext,
): void {
  const { unitId, narasumberIds, answer, answeredAt, askedAt } = request;
  const { now, actor, requestId } = context;
  writeAudit(tx, {
    ...{ action, subject: reservation.id, revision: null, at: now, actor, requestId },
    reason: answer ?? request.message,
    details: { unitId, narasumberIds },
  });
  const deadline = answerUnitBy(reservation, context);
  const news = { before: reservation, next: reservation, notices, at: now, deadline };
  const dedupe = `${request.id}:${answeredAt ?? askedAt}`;
  writeNotices(tx, news, { ...context, dedupe });
}

/**
 * A unit that is planned anew without people is asked for them, whoever's decision planned it. Costs
 * nothing where every sitting has somebody, or the plan is the old one.
 */
export function askPlannedUnits(
  tx: Tx,
  before: Reservation | null,
  next: Reservation,
  context: RowContext,
): void {
  if (next.status !== 'approved' || before?.plan === next.plan) return;
  if (!mayBeAsked(next, context.now)) return;
  const isSameHour = before?.status === 'approved' && plannedStart(before) === plannedStart(next);
  const open = isSameHour ? unitsWithoutPeople(before.plan) : [];
  const unitIds = unitsWithoutPeople(next.plan).filter((id) => !open.includes(id));
  if (unitIds.length === 0) return;
  const { actor } = context;
  // A pemda that accepts an offer asks no unit of ours by its own name.
  const asking = actor.role === 'pemda' ? { ...context, actor: SYSTEM_ACTOR } : context;
  const newId = () => unitRequestId(next.id, context.newId());
  const standing = unitRequestsOf(tx, next.id);
  const anew = standing
    .filter(
      ({ state, unitId }) => ['named', 'substituted'].includes(state) && unitIds.includes(unitId),
    )
    .map((request) => askedAnew(request, asking));
  const asked = questionsFor(standing, { unitIds, message: null }, { ...asking, newId });
  writeQuestions(tx, next, [...anew, ...asked], asking);
}

/** Until when an answer helps: the promised day, or the working day before what is planned. */
export function answerUnitBy(
  reservation: Reservation,
  { now, policy, calendar }: Pick<DecisionContext, 'now' | 'policy' | 'calendar'>,
): Instant {
  const start = plannedStart(reservation);
  if (start !== null) return namesDueBy(start, calendar);
  const { dueOn } = promiseOf(reservation, now, policy, calendar);
  return fromLocal(addDays(dueOn, 1), '00:00' as LocalTime);
}
