import type { MovedView } from '#app/components/board/view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { undone } from '#app/commands/undo-move.server.ts';
import { formatRange } from '#app/copy/dates.ts';
import { can } from '#app/domain/people/permissions.ts';
import { endOfPlan, type Reservation, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { lastMove } from '#app/queries/last-move.server.ts';
import { shownRefusal } from '../../guards/refused.server.ts';

/** The last move of a request, and whether it can still be taken back; null where that was none. */
export function movedView(
  { tx, context, reference }: Looking,
  reservation: Reservation,
): MovedView | null {
  const { number, revision, plan } = reservation;
  if (plan === null || !can(context.actor, 'undoMove')) return null;
  if (lastMove(tx, reservation, context.now) === null) return null;
  const tried = undone({ tx, context, reference, reservation }, revision);
  return {
    ...{ number, revision, standing: formatRange(startOfPlan(plan), endOfPlan(plan)) },
    canUndo: tried.ok,
    why: tried.ok ? null : shownRefusal(tried.error, context.actor).text,
    action: paths.undoMove(number),
  };
}
