import { evaluate } from '#app/domain/compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '#app/domain/compliance/facts-of.ts';
import type { Moment } from '#app/domain/compliance/facts.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { ruleOf } from '#app/domain/compliance/rules/catalogue.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import { recordedFindings } from '#app/queries/recorded-findings.server.ts';
import { type About, askedFacts, planFactsOf, reviewFacts } from './facts.server.ts';

/**
 * What the rules say of a request now, at the moment that fits its status; of a visit that has begun
 * or ended, what they have recorded. A pemda hears what it was asked to mind when it submitted, not
 * what the office has yet to prepare.
 */
export function presentFindings(about: About): Finding[] {
  const { tx, reservation, context } = about;
  const forStaff = isStaff(context.actor.role);
  switch (reservation.status) {
    case 'submitted':
    case 'returned':
      return asked(about, 'submission', askedFacts(about, reservation));
    case 'inReview':
    case 'verified':
    case 'onHold':
      return forStaff
        ? asked(about, 'review', reviewFacts(about))
        : asked(about, 'submission', askedFacts(about, reservation));
    case 'offered':
      return planned(about, reservation.offer?.plan ?? null).filter(isTold(forStaff));
    case 'approved':
      return planned(about, reservation.plan).filter(isTold(forStaff));
    default:
      return recordedFindings(tx, reservation.id, context.actor);
  }
}

function asked({ reservation, context }: About, moment: Moment, house: HouseFacts): Finding[] {
  const facts = factsOf(reservation, house, { ...context, moment });
  return evaluate(facts, context.policy, reservation.waivers);
}

function planned(about: About, plan: Plan | null): Finding[] {
  if (plan === null) return [];
  const { reservation, context } = about;
  const { house } = planFactsOf(about, plan);
  const facts = factsOf(reservation, house, { ...context, moment: 'approval', plan });
  return evaluate(facts, context.policy, reservation.waivers);
}

function isTold(forStaff: boolean): (finding: Finding) => boolean {
  return ({ code }) => forStaff || ruleOf(code).at.submission !== undefined;
}
