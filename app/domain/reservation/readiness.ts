import type { Instant } from '../calendar/instant.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { AssignmentAnswer } from '../schedule/assignment.ts';
import type { Plan, Reservation } from './reservation.ts';

/** What a consultation lacks so shortly before it; each is mended on a page of its own. */
export const GAPS = [
  'unit',
  'narasumber',
  'handedBack',
  'unconfirmed',
  'room',
  'link',
  'guestsEmpty',
] as const;
export type GapKind = (typeof GAPS)[number];

export interface Gap {
  readonly kind: GapKind;
  /** Narasumber it is about; empty where it is about none. */
  readonly narasumberIds: readonly string[];
}

/** The last word of a narasumber on an assignment. */
export interface Answer {
  readonly narasumberId: string;
  /** Start of the consultation it was said of. */
  readonly startsAt: Instant;
  readonly answer: AssignmentAnswer;
}

/** Rules that say themselves what is missing. */
const GAP_OF_RULE: Partial<Readonly<Record<RuleCode, GapKind>>> = {
  UNIT_MISSING: 'unit',
  NARASUMBER_MISSING: 'narasumber',
  ROOM_MISSING: 'room',
  LINK_MISSING: 'link',
};

/**
 * Everything that an approved consultation still lacks.
 * @param codes what the rules find of its plan
 * @param answers of narasumber, in the order in which they were given
 */
export function gapsOf(
  { plan, guests, guestCount }: Pick<Reservation, 'plan' | 'guests' | 'guestCount'>,
  codes: readonly RuleCode[],
  answers: readonly Answer[],
): Gap[] {
  if (plan === null) return [];
  const missing = new Set(codes.flatMap((code) => GAP_OF_RULE[code] ?? []));
  const said = saidOf(plan, answers);
  const who = (answer: AssignmentAnswer | null): string[] =>
    [...said].flatMap(([id, last]) => (last === answer ? [id] : []));
  if (guests.length === 0 && (plan.mode === 'tatapMuka' || guestCount === null)) {
    missing.add('guestsEmpty');
  }
  if (who('handedBack').length > 0) missing.add('handedBack');
  if (who(null).length > 0) missing.add('unconfirmed');
  return GAPS.filter((kind) => missing.has(kind)).map((kind) => ({
    kind,
    narasumberIds:
      kind === 'handedBack' ? who('handedBack') : kind === 'unconfirmed' ? who(null) : [],
  }));
}

/** What each narasumber of the plan said last of this hour; null where nothing was said. */
function saidOf(plan: Plan, answers: readonly Answer[]): Map<string, AssignmentAnswer | null> {
  const [first] = plan.sessions;
  const said = new Map<string, AssignmentAnswer | null>();
  for (const { start, narasumberIds } of plan.sessions) {
    for (const id of narasumberIds) {
      const last = answers.findLast(
        ({ narasumberId, startsAt }) =>
          narasumberId === id && (startsAt === start || startsAt === first?.start),
      );
      said.set(id, last?.answer ?? null);
    }
  }
  return said;
}
