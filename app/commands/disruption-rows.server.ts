import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { disruptions } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { evaluate } from '#app/domain/compliance/evaluate.ts';
import { factsOf } from '#app/domain/compliance/facts-of.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { Plan, Reservation } from '#app/domain/reservation/reservation.ts';
import {
  type Cause,
  disturbedBy,
  fallsOn,
  outcomeOf,
  touches,
} from '#app/domain/schedule/disruption.ts';
import { closureById, stretchOf } from '#app/queries/closures.server.ts';
import {
  type DisruptionRow,
  disruptionsOf,
  openDisruptionsOf,
} from '#app/queries/disruptions.server.ts';
import { scheduleFacts } from '#app/queries/plan-facts.server.ts';
import { type Reference, referenceOf, zoneOf } from '#app/queries/reference.server.ts';

type Line = Pick<DecisionContext, 'now' | 'actor'>;

/**
 * After a decision: what its request has got out of the way of, by being moved, changed or ended, is
 * open no longer.
 */
export function settleDisruptions(
  tx: Tx,
  before: Reservation | null,
  next: Reservation,
  { now, actor }: Line,
): void {
  if (before?.status !== 'approved') return;
  if (next.status === 'approved' && next.plan === before.plan) return;
  const open = openDisruptionsOf(tx, next.id);
  if (open.length === 0) return;
  const reference = referenceOf(tx);
  for (const row of open) {
    const state = outcomeOf(next, stillTouches(tx, row, next, { reference, now }));
    if (state === null) continue;
    tx.update(disruptions)
      .set({ state, closedAt: now, closedBy: actor.name })
      .where(and(eq(disruptions.id, row.id), eq(disruptions.state, 'open')))
      .run();
  }
}

/**
 * What the last move of an appointment got out of the way of, and what it was kept in spite of before:
 * where the move is taken back, it stands there again.
 */
export function settledByMove(tx: Tx, moved: Reservation): DisruptionRow[] {
  return disruptionsOf(tx, moved.id).filter((row) => row.state === 'kept' || wasMoved(row, moved));
}

/** A move was taken back: what it had settled waits for somebody again, unless its cause has gone. */
export function reopenDisruptions(
  tx: Tx,
  moved: Reservation,
  next: Reservation,
  { now }: Pick<Line, 'now'>,
): void {
  const rows = disruptionsOf(tx, moved.id).filter((row) => wasMoved(row, moved));
  const asking = { reference: referenceOf(tx), now };
  for (const row of rows) {
    const again = stillTouches(tx, row, next, asking)
      ? ({ state: 'open', closedAt: null, closedBy: null } as const)
      : ({ state: 'lifted' } as const);
    tx.update(disruptions).set(again).where(eq(disruptions.id, row.id)).run();
  }
}

function wasMoved({ state, closedAt, closedBy }: DisruptionRow, moved: Reservation): boolean {
  return state === 'moved' && closedAt === moved.decidedAt && closedBy === moved.decidedBy;
}

interface Asking {
  readonly reference: Reference;
  readonly now: DecisionContext['now'];
}

function stillTouches(
  tx: Tx,
  { cause, causeId }: Cause,
  reservation: Reservation,
  asking: Asking,
): boolean {
  const { plan } = reservation;
  if (plan === null) return false;
  switch (cause) {
    case 'closure': {
      const closure = closureById(tx, causeId);
      return closure?.liftedAt === null && touches(stretchOf(closure), plan);
    }
    case 'holiday':
      return fallsOn(plan, causeId as LocalDate);
    case 'policy': {
      const policy = asking.reference.policies.find(({ id }) => id === causeId);
      if (policy === undefined) return false;
      const found = hourFindings(tx, { reservation, plan }, policy, asking);
      return disturbedBy('policy', found) !== null;
    }
  }
}

/** What the rules say of an appointment's hour under an edition, with the schedule as it stands. */
export function hourFindings(
  tx: Tx,
  { reservation, plan }: { readonly reservation: Reservation; readonly plan: Plan },
  policy: Policy,
  { reference, now }: Asking,
): Finding[] {
  const house = {
    zone: zoneOf(reference, reservation.office.regionCode),
    schedule: scheduleFacts(tx, reservation.id, plan, now),
  };
  const { calendar } = reference;
  const facts = factsOf(reservation, house, { moment: 'approval', now, policy, calendar, plan });
  return evaluate(facts, policy, reservation.waivers);
}

/** A new disruption that waits for somebody. */
export function openRow(
  tx: Tx,
  about: Cause & { readonly id: string; readonly reservationId: string; readonly code: RuleCode },
  { now }: Pick<Line, 'now'>,
): void {
  tx.insert(disruptions)
    .values({ ...about, state: 'open', openedAt: now })
    .run();
}

/** What still waits because of a cause that has gone needs nobody any more; gives how many those were. */
export function liftRows(tx: Tx, { cause, causeId }: Cause, { now, actor }: Line): number {
  return tx
    .update(disruptions)
    .set({ state: 'lifted', closedAt: now, closedBy: actor.name })
    .where(
      and(
        eq(disruptions.cause, cause),
        eq(disruptions.causeId, causeId),
        eq(disruptions.state, 'open'),
      ),
    )
    .run().changes;
}
