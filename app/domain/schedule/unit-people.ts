import type { Plan } from '../reservation/reservation.ts';

/** A person as a unit may name them. */
export interface UnitMember {
  readonly id: string;
  readonly unitId: string;
  readonly retired: boolean;
}

/**
 * The plan with a unit's people as the unit names them: wherever a sitting is theirs, the named take
 * the place of whoever of them stood there. null where no sitting is the unit's.
 */
export function planWithNames(
  plan: Plan,
  { unitId, narasumberIds }: { readonly unitId: string; readonly narasumberIds: readonly string[] },
  team: readonly UnitMember[],
): Plan | null {
  if (!plan.sessions.some((session) => session.unitIds.includes(unitId))) return null;
  const ofUnit = new Set(team.filter((one) => one.unitId === unitId).map(({ id }) => id));
  return {
    ...plan,
    sessions: plan.sessions.map((session) => {
      if (!session.unitIds.includes(unitId)) return session;
      const others = session.narasumberIds.filter((id) => !ofUnit.has(id));
      return { ...session, narasumberIds: [...new Set([...others, ...narasumberIds])] };
    }),
  };
}

/** Units whose sittings are planned although nobody at all is named for them. */
export function unitsWithoutPeople(plan: Plan | null): string[] {
  const open = (plan?.sessions ?? []).filter(({ narasumberIds }) => narasumberIds.length === 0);
  return [...new Set(open.flatMap(({ unitIds }) => unitIds))];
}

/** Does anybody of a unit stand in the plan? */
export function hasPeopleOf(
  plan: Plan | null,
  unitId: string,
  team: readonly UnitMember[],
): boolean {
  const ofUnit = new Set(team.filter((one) => one.unitId === unitId).map(({ id }) => id));
  return (plan?.sessions ?? []).some(({ narasumberIds }) =>
    narasumberIds.some((id) => ofUnit.has(id)),
  );
}

/**
 * Whom a unit has named although the plan has others by now, and who holds the unit's sittings in
 * their stead; null where the named stand in the plan, or nothing is planned yet.
 */
export function insteadOfNamed(
  plan: Plan | null,
  { unitId, narasumberIds }: { readonly unitId: string; readonly narasumberIds: readonly string[] },
): { readonly left: readonly string[]; readonly instead: readonly string[] } | null {
  const sessions = plan?.sessions ?? [];
  const present = sessions.flatMap((session) => session.narasumberIds);
  const left = narasumberIds.filter((id) => !present.includes(id));
  if (sessions.length === 0 || left.length === 0) return null;
  const own = sessions.filter(({ unitIds }) => unitIds.includes(unitId));
  const holding = own.flatMap((session) => session.narasumberIds);
  return { left, instead: [...new Set(holding)].filter((id) => !narasumberIds.includes(id)) };
}
