import type { Tx } from '#db/client.server.ts';
import { guestMovements } from '#db/schema/index.ts';
import type { Decision, DecisionContext } from '#app/domain/decisions/decision.ts';
import { movementsBetween } from '#app/domain/reception/movement.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

/** Writes who went in, was turned away or left by this decision, at the moment the desk tells. */
export function writeMovements(
  tx: Tx,
  before: Reservation | null,
  { next, doorAt, takesBack }: Pick<Decision, 'next' | 'doorAt' | 'takesBack'>,
  { now, actor }: Pick<DecisionContext, 'now' | 'actor'>,
): void {
  const was = before?.guests ?? [];
  if (was === next.guests) return;
  for (const movement of movementsBetween(was, next.guests)) {
    tx.insert(guestMovements)
      .values({
        ...movement,
        ...(takesBack && { kind: 'annulled' as const }),
        reservationId: next.id,
        at: doorAt ?? now,
        recordedAt: now,
        by: actor.name,
      })
      .run();
  }
}
