import type { Plan, Session } from '../reservation/reservation.ts';
import type { NarasumberSuggestion } from './suggestions.ts';

/**
 * The plan with one narasumber in another's place and everything else as it stands. The unit of the
 * one who leaves goes with them where nobody of it stays.
 */
export function withReplacement(
  plan: Plan,
  { from, to }: { readonly from: string; readonly to: string },
  unitOf: (narasumberId: string) => string | undefined,
): Plan {
  return {
    ...plan,
    sessions: plan.sessions.map((session) => {
      if (!session.narasumberIds.includes(from)) return session;
      const narasumberIds = [
        ...new Set(session.narasumberIds.map((id) => (id === from ? to : id))),
      ];
      return {
        ...session,
        narasumberIds,
        unitIds: unitsAfter(session, narasumberIds, unitOf(from), unitOf),
      };
    }),
  };
}

function unitsAfter(
  { unitIds }: Session,
  narasumberIds: readonly string[],
  leaving: string | undefined,
  unitOf: (narasumberId: string) => string | undefined,
): string[] {
  const brought = narasumberIds.flatMap((id) => unitOf(id) ?? []);
  const staying = unitIds.filter((id) => id !== leaving || brought.includes(id));
  return [...new Set([...staying, ...brought])];
}

/** Who could step in: those who are not there already, of the same unit first, in the order given. */
export function replacementsFor(
  ranked: readonly NarasumberSuggestion[],
  { unitId, present }: { readonly unitId: string | null; readonly present: readonly string[] },
): NarasumberSuggestion[] {
  const others = ranked.filter(({ id, reasons }) => {
    return !present.includes(id) && !reasons.some(({ code }) => code === 'retired');
  });
  const rank = (one: NarasumberSuggestion): number =>
    Number(!one.free) * 2 + Number(one.unitId !== unitId);
  return others
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.index - b.index)
    .map(({ one }) => one);
}
