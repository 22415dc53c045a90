import type { Instant } from '../calendar/instant.ts';
import { graceEnds, guestLimitAtDoor } from '../policy/guest-limit.ts';
import type { Policy } from '../policy/policy.ts';
import type { HeadClaim, HeadVerdict } from '../reservation/head-claim.ts';
import type { Finding } from './rule.ts';
import type { RuleCode } from './rule-code.ts';
import {
  DESK_SITUATIONS,
  type DeskAction,
  type DeskSituation,
  type DeskSituationRow,
} from './desk-situations.ts';

/** One instruction that applies now, with the values its sentence is made of. */
export interface DeskInstruction {
  readonly situation: DeskSituation;
  readonly recorded: DeskSituationRow['recorded'];
  readonly actions: readonly DeskAction[];
  /** Counted guests who may be inside, as things stand. */
  readonly limit: number;
  /** The end of the grace; null where no start is decided. */
  readonly until: Instant | null;
}

/** The group at the desk, as far as no finding tells it. Only a tatap muka has a desk. */
export interface DeskVisit {
  readonly headClaim: HeadClaim | null;
  readonly start: Instant | null;
  /** When the group stands at the desk. */
  readonly at: Instant;
  /** A person at the desk doubts that the letter is genuine; no rule decides that. */
  readonly letterDoubted: boolean;
}

/**
 * The instructions that apply to a group at the desk.
 * @param findings those of the moment of arrival; what was waived calls for nothing more
 */
export function situationOf(
  findings: readonly Finding[],
  verdict: HeadVerdict | null,
  visit: DeskVisit,
  policy: Policy,
): DeskInstruction[] {
  const { headClaim: claim, start, at } = visit;
  const until = start === null ? null : graceEnds(start, policy);
  const limit = guestLimitAtDoor(
    { mode: 'tatapMuka', claim, verdict, start, arrivedAt: at },
    policy,
  );
  const open = findings.filter((finding) => finding.waiverId === null);
  const codes = new Set(open.map((finding) => finding.code));
  const violations = new Set(open.filter((f) => f.severity === 'record').map((f) => f.code));
  const seen = new Set([
    ...headSituations(verdict, visit, until),
    ...unrecorded(codes, visit, until),
  ]);
  return DESK_SITUATIONS.filter(
    ({ key, finding }) => seen.has(key) || (finding !== null && codes.has(finding)),
  ).map(({ key, finding, recorded, actions }) => ({
    situation: key,
    // A deputy, or the office's own lapse, turns a violation into a note.
    recorded: recorded === 'violation' && !violations.has(finding) ? 'note' : recorded,
    actions,
    limit,
    until,
  }));
}

/** The announced head: on the way until the grace ends, then as good as absent; a deputy is asked for. */
function headSituations(
  verdict: HeadVerdict | null,
  { headClaim, at }: DeskVisit,
  until: Instant | null,
): DeskSituation[] {
  if (headClaim?.claim !== 'attends') return [];
  if (verdict === 'expected') {
    return until === null || at <= until ? ['headExpected'] : ['headAbsent'];
  }
  return verdict === 'absent' || verdict === 'represented' ? ['headAbsent'] : [];
}

/** What the desk must know though no rule speaks. */
function unrecorded(
  codes: ReadonlySet<RuleCode>,
  { start, at, letterDoubted }: DeskVisit,
  until: Instant | null,
): DeskSituation[] {
  const situations: DeskSituation[] = [];
  const isExpectedToday =
    !codes.has('ARRIVED_WITHOUT_LETTER') && !codes.has('ARRIVED_WITHOUT_CONFIRMATION');
  if (isExpectedToday && start !== null && until !== null && start < at && at <= until) {
    situations.push('lateWithinGrace');
  }
  if (letterDoubted) situations.push('letterDoubted');
  return situations;
}
