import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import { RULES, ruleOf } from '../compliance/rules/catalogue.ts';
import { actsAs, onBehalf, signatureOf } from '../people/delegation.ts';
import type { Actor } from '../people/roles.ts';
import { hasWaiver, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import { admittedCount, guestLimitNow } from './check-in.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { guestsWaived, mayWaiveGuestsAnew } from './waived-guests.ts';

/**
 * Pengecualian: a person lets blocking findings pass, with a reason. Guest limit and letter rules
 * are the supervisor's, the others the secretariat's (`domain.md` §4). Without codes it is what
 * blocks now, or, where nothing blocks yet (the desk asks ahead), what this role may waive from
 * here on.
 */
export function waive(
  reservation: Reservation,
  input: {
    readonly revision: number;
    readonly reason: string;
    readonly codes: readonly RuleCode[] | null;
    /** How many the desk asked for, where this answers its question. */
    readonly guests?: number;
  },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'waive', input.revision, context);
  if (!fits.ok) return fits;
  const asked = input.codes ?? codesInTheWay(reservation, facts.house, context);
  const allowed = asked.filter((code) => mayWaive(context.actor, code));
  if (allowed.length === 0 || (input.codes !== null && allowed.length < asked.length)) {
    return refuse({ code: 'forbidden' });
  }
  const fresh = allowed.filter((code) => !isWaived(reservation, code, context, input.guests));
  const next = advance(reservation, context, {
    waivers: [
      ...reservation.waivers,
      ...fresh.map((code) => ({
        id: context.newId(),
        code,
        reason: input.reason,
        by: signedBy(context.actor, code),
        at: context.now,
        ...(input.guests !== undefined && { guests: input.guests }),
      })),
    ],
  });
  const asDeputy = fresh.some((code) => isDeputysOnly(context.actor, code))
    ? onBehalf(context.actor)
    : {};
  return ok({
    next,
    audit: [
      line('waive', reservation, next, {
        reason: input.reason,
        details: {
          codes: allowed,
          ...(input.guests !== undefined && { guests: input.guests }),
          ...asDeputy,
        },
      }),
    ],
    violations: [],
    notices: [],
    findings: [],
  });
}

function codesInTheWay(
  reservation: Reservation,
  house: HouseFacts,
  context: DecisionContext,
): RuleCode[] {
  const ahead = waivedAhead(reservation);
  if (ahead.length > 0) return ahead;
  const codes = findingsInTheWay(reservation, house, context).map((finding) => finding.code);
  const waivable = [...new Set(codes)].filter((code) => ruleOf(code).waivableBy !== null);
  if (waivable.length > 0) return waivable;
  return RULES.filter(
    (rule) => rule.at.approval === 'block' && mayWaive(context.actor, rule.code),
  ).map((rule) => rule.code);
}

/** What is let pass before the group stands at the desk; nothing while the request is undecided. */
export function waivedAhead({ status }: Pick<Reservation, 'status'>): RuleCode[] {
  const isVisiting = ['approved', 'arrived', 'inProgress', 'walkIn'].includes(status);
  return isVisiting ? ['GUEST_LIMIT_EXCEEDED'] : [];
}

/** What would block an undecided request at its review, or the approval of the hours it asks for. */
export function findingsInTheWay(
  reservation: Reservation,
  house: HouseFacts,
  context: DecisionContext,
): Finding[] {
  const found = (['review', 'approval'] as const).flatMap((moment) =>
    blocking(
      evaluate(
        factsOf(reservation, house, { ...context, moment }),
        context.policy,
        reservation.waivers,
      ),
    ),
  );
  // Both moments say the same of the same fault.
  const told = new Map(found.map((one) => [`${one.code} ${JSON.stringify(one.params)}`, one]));
  return [...told.values()];
}

/**
 * Does a waiver of that rule stand, so that another would say nothing new?
 * @param guests how many the desk asked for; none where nobody asked
 */
export function isWaived(
  reservation: Reservation,
  code: RuleCode,
  context: Pick<DecisionContext, 'policy' | 'now'>,
  guests?: number,
): boolean {
  if (!hasWaiver(reservation, code)) return false;
  if (code !== 'GUEST_LIMIT_EXCEEDED') return true;
  const inside = admittedCount(reservation, context);
  const limit = guestLimitNow(reservation, context.now, context);
  if (guests !== undefined) return guestsWaived(reservation, { inside, limit }, context) >= guests;
  return !mayWaiveGuestsAnew(reservation, { inside, limit }, context);
}

export function mayWaive(actor: Pick<Actor, 'role' | 'deputyUntil'>, code: RuleCode): boolean {
  const { waivableBy } = ruleOf(code);
  return waivableBy !== null && actsAs(actor, waivableBy);
}

/** Is it only the supervisor's place that lets them? */
function isDeputysOnly({ role }: Pick<Actor, 'role'>, code: RuleCode): boolean {
  return ruleOf(code).waivableBy !== role;
}

function signedBy(actor: Actor, code: RuleCode): string {
  return isDeputysOnly(actor, code) ? signatureOf(actor) : actor.name;
}
