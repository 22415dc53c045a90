import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import { can } from '../people/permissions.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, nextSequence } from './advance.ts';
import type { BeforeMove } from './before-move.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { judgePlan, type PlanFacts, stillAhead } from './judge-plan.ts';
import { planDetails } from './plan-details.ts';
import { concernsPeopleOrPlace } from './reassign.ts';

/** So long the mail of a move made on the board waits, in minutes, so that it can be taken back unsaid. */
export const UNDO_MINUTES = 1;

/** What the record calls a move that was taken back. */
export const MOVE_UNDONE = 'reservation.moveUndone';

/** The move that was the last decision about a request. */
export interface LastMove {
  readonly verb: 'reschedule' | 'reassign';
  /** As it stood before; null once that is erased. */
  readonly before: BeforeMove | null;
  /** Does every notice of it still wait, untouched by any sender? */
  readonly unsaid: boolean;
}

/**
 * Takes the last move back while nobody has been told of it. The rules are asked about the old place
 * anew: somebody else may have it by now. What stood in its way before the move does not keep it from
 * going back there: it waits for somebody again.
 */
export function undoMove(
  reservation: Reservation,
  {
    revision,
    move,
    stood,
  }: {
    readonly revision: number;
    readonly move: LastMove | null;
    /** Rules that spoke against the old place already while it stood there. */
    readonly stood: readonly RuleCode[];
  },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const { decidedBy, decidedAt, status } = reservation;
  if (!can(context.actor, 'undoMove')) return refuse({ code: 'forbidden' });
  if (revision !== reservation.revision) return refuse({ code: 'stale', decidedBy, decidedAt });
  const verb = 'undoMove';
  const before = move?.before ?? null;
  if (move === null || before === null || before.plan === null) {
    return refuse({ code: 'wrong-status', status, verb, because: 'nothingToUndo' });
  }
  if (!move.unsaid) return refuse({ code: 'wrong-status', status, verb, because: 'mailHasGone' });
  // Who only changed hands goes back although the hour itself has closed since.
  const concerns = (finding: Finding): boolean =>
    !stood.includes(finding.code) && (move.verb !== 'reassign' || concernsPeopleOrPlace(finding));
  const free = judgePlan(reservation, before.plan, facts, context, concerns);
  if (!free.ok) return free;
  const isOfHour = move.verb === 'reschedule';
  const judged = isOfHour ? stillAhead(before.plan, context.now, free.value) : free;
  if (!judged.ok) return judged;
  // The number only rises: whoever fetched the calendar meanwhile has seen the one in between.
  const next = advance(reservation, context, {
    ...before,
    calendarSequence: nextSequence(reservation),
  });
  const details = { from: status, to: next.status, ...planDetails(before.plan, judged.value) };
  return ok({
    next,
    audit: [{ action: MOVE_UNDONE, reason: null, details: { ...details, undoes: revision } }],
    violations: [],
    notices: [],
    findings: judged.value,
  });
}
