import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import { dayOf } from '../calendar/zones.ts';
import { evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Moment } from '../compliance/facts.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { Finding } from '../compliance/rule.ts';
import { ruleOf } from '../compliance/rules/catalogue.ts';
import { type Plan, plannedStart, type Reservation } from '../reservation/reservation.ts';
import type { Policy } from './policy.ts';

/** A request, and the day on which it is looked at. */
export interface Weighing {
  readonly reservation: Reservation;
  readonly now: Instant;
  readonly calendar: WorkCalendar;
  /** What the house knows of it; a value of the edition may say how far back it is asked. */
  readonly house: (policy: Policy) => HouseFacts;
}

/** What becomes of one finding under another edition. */
export type FindingChange =
  | { readonly kind: 'appears'; readonly after: Finding }
  | { readonly kind: 'disappears'; readonly before: Finding }
  | { readonly kind: 'changes'; readonly before: Finding; readonly after: Finding };

/** What stands in the way of an appointment once it is approved. */
const DISTURBING: readonly RuleCode[] = [
  'OUTSIDE_SERVICE_HOURS',
  'DAILY_CAPACITY_REACHED',
  'GUEST_LIMIT_EXCEEDED',
];

/** The findings that another edition would add, take away or word with other numbers. */
export function impactOn(weighing: Weighing, before: Policy, after: Policy): FindingChange[] {
  return differences(findingsUnder(weighing, before), findingsUnder(weighing, after));
}

/**
 * The rules by which an approved consultation would no longer stand as it is; none where its day comes
 * before the edition does.
 */
export function disturbingRules(
  { reservation, now }: Pick<Weighing, 'reservation' | 'now'>,
  changes: readonly FindingChange[],
  effectiveFrom: LocalDate,
): RuleCode[] {
  const start = plannedStart(reservation);
  if (reservation.status !== 'approved' || start === null) return [];
  if (start <= now || dayOf(start) < effectiveFrom) return [];
  const codes = changes.flatMap((change) => {
    if (change.kind === 'disappears' || change.after.severity !== 'block') return [];
    const wasInTheWay = change.kind === 'changes' && change.before.severity === 'block';
    return wasInTheWay ? [] : [change.after.code];
  });
  return DISTURBING.filter((code) => codes.includes(code));
}

/**
 * What the rules say of a request on its way: of a plan at the approval; before there is one, at the
 * review, and of what is asked for also what only the approval would say.
 */
function findingsUnder(weighing: Weighing, policy: Policy): Finding[] {
  const { reservation } = weighing;
  const plan = reservation.offer?.plan ?? reservation.plan;
  const house = weighing.house(policy);
  if (plan !== null) return asked(weighing, policy, house, 'approval', plan);
  const later = asked(weighing, policy, house, 'approval', null);
  return [
    ...asked(weighing, policy, house, 'review', null),
    ...later.filter(({ code }) => ruleOf(code).at.review === undefined),
  ];
}

function asked(
  { reservation, now, calendar }: Weighing,
  policy: Policy,
  house: HouseFacts,
  moment: Moment,
  plan: Plan | null,
): Finding[] {
  const asking = { moment, now, policy, calendar, ...(plan !== null && { plan }) };
  return evaluate(factsOf(reservation, house, asking), policy, reservation.waivers);
}

function differences(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const was = byKey(before);
  const becomes = byKey(after);
  const gone = [...was].flatMap(([key, finding]): FindingChange[] =>
    becomes.has(key) ? [] : [{ kind: 'disappears', before: finding }],
  );
  const rest = [...becomes].flatMap(([key, finding]): FindingChange[] => {
    const old = was.get(key);
    if (old === undefined) return [{ kind: 'appears', after: finding }];
    return isSame(old, finding) ? [] : [{ kind: 'changes', before: old, after: finding }];
  });
  return [...rest, ...gone];
}

/** The same rule may speak of each choice, person or room; each is followed by itself. */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const { preference = '', start = '', id = '' } = finding.params;
    const key = [finding.code, preference, start, id].join('/');
    let turn = 0;
    while (found.has(`${key}/${turn}`)) turn += 1;
    found.set(`${key}/${turn}`, finding);
  }
  return found;
}

/** What it rests on may be named anew without anything changing for the request. */
function isSame(a: Finding, b: Finding): boolean {
  return a.severity === b.severity && JSON.stringify(a.params) === JSON.stringify(b.params);
}
