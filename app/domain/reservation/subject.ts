import { officeKey } from '../people/office.ts';
import type { Subject } from '../people/permissions.ts';
import type { Actor } from '../people/roles.ts';
import { narasumberOf, type Plan, type Reservation } from './reservation.ts';

/** Who stands where in a request, for the question who may do what to it. */
export function subjectOf({
  office,
  plan,
  mode,
}: Pick<Reservation, 'office' | 'plan' | 'mode'>): Subject {
  return {
    mode: plan?.mode ?? mode,
    officeKey: officeKey(office),
    narasumberIds: plan === null ? [] : narasumberOf(plan),
  };
}

/** Is it this person's own to hold: assigned to the narasumber, or to the unit they speak for? */
export function isHeldBy({ narasumberId, unitId }: Actor, plan: Plan | null): boolean {
  const sessions = plan?.sessions ?? [];
  return sessions.some(
    (session) =>
      (narasumberId !== null && session.narasumberIds.includes(narasumberId)) ||
      (unitId !== null && session.unitIds.includes(unitId)),
  );
}
