import type { TriedPlan } from '#app/components/plan/view.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { tryVerb } from '#app/commands/try-verb.server.ts';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import { concernsPeopleOrPlace } from '#app/domain/decisions/reassign.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { shownRefusal } from '../../guards/refused.server.ts';
import { askedPlan } from './asked.server.ts';
import { sittingsAfter } from './following.server.ts';
import { modeOf } from './mode.ts';
import { type ChosenForm, verbForm } from './verb-form.ts';

/** Holds the plan as it stands against the rules of the deed; nothing is written. */
export function triedPlan(
  looking: Looking,
  house: House,
  reservation: Reservation,
  verb: PlanVerb,
  form: ChosenForm,
): TriedPlan {
  const { actor } = looking.context;
  const tried = tryVerb(looking, house, reservation, verb, verbForm(verb, form, reservation.plan));
  // The hour of a reassignment is not judged again, so what is said of it stands in nobody's way.
  const counts = (finding: Finding): boolean =>
    verb !== 'reassign' || finding.severity !== 'block' || concernsPeopleOrPlace(finding);
  const told = (findings: readonly Finding[]) =>
    findings.filter(counts).map((finding) => findingView(finding, audienceOf(actor)));
  if (tried.ok) return { findings: told(tried.value.findings), problem: null, ready: true };
  const refusal = tried.error;
  if ('findings' in refusal) {
    return { findings: told(refusal.findings), problem: null, ready: false };
  }
  const problem =
    refusal.code === 'invalid'
      ? refusal.errors.map(({ message }) => message).join(' ')
      : shownRefusal(refusal, actor).text;
  return { findings: [], problem, ready: false };
}

/** What the rules say of the plan that an address names, for one of the verbs that decide it. */
export function plannedFindings(
  looking: Looking,
  house: House,
  reservation: Reservation,
  verb: PlanVerb,
  request: Request,
): readonly Finding[] {
  const { start, mode, session, chosen } = askedPlan(request);
  if (start === null || chosen === null) return [];
  const form = verbForm(
    verb,
    {
      ...{ ...chosen, start, session, words: null, revision: reservation.revision },
      mode: modeOf(reservation, verb, mode),
      following: sittingsAfter(start, chosen.following ?? [], looking.context.policy),
    },
    reservation.plan,
  );
  const tried = tryVerb(looking, house, reservation, verb, form);
  if (tried.ok) return tried.value.findings;
  return 'findings' in tried.error ? tried.error.findings : [];
}
