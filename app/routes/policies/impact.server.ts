import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type PolicyImpact,
  policyImpact,
  type TouchedRequest,
} from '#app/commands/policy-impact.server.ts';
import type { ShownTouched } from '#app/components/policy/impact-list.tsx';
import { formatDate, formatRange } from '#app/copy/dates.ts';
import { findingMessage } from '#app/copy/findings.ts';
import { ruleTitle } from '#app/copy/rule-titles.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { FindingChange } from '#app/domain/policy/impact.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { draftEnd, draftOrNothing } from './draft.server.ts';
import { changeRows } from './edition-views.server.ts';

/** What a draft would change: in the rules themselves, and for every request on its way. */
export async function loadImpact(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readBoard');
  const draft = draftOrNothing(services.db, args.params.id);
  if (draft.closedAt !== null) throw redirect(draftEnd(draft));
  const inForce = policyOn(referenceOf(services.db).policies, dayOf(services.clock()));
  const impact = await policyImpact(services, actor, draft);
  return {
    ...{ id: draft.id, effectiveFrom: formatDate(draft.effectiveFrom) },
    mayManage: can(actor, 'managePolicy'),
    values: changeRows(inForce, draft),
    counts: impactCounts(impact),
    touched: impact.touched.map((one) => touchedView(services, actor, one)),
  };
}

/** The numbers on top. */
export function impactCounts({ weighed, touched }: PolicyImpact) {
  const kinds = touched.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const of = (kind: FindingChange['kind']): number => kinds.filter((one) => one === kind).length;
  return {
    ...{ weighed, touched: touched.length },
    disturbed: touched.filter(({ disturbedBy }) => disturbedBy.length > 0).length,
    ...{ appears: of('appears'), disappears: of('disappears'), changes: of('changes') },
  };
}

function touchedView(
  { db }: Pick<Services, 'db'>,
  actor: Actor,
  { reservation, changes, disturbedBy }: TouchedRequest,
): ShownTouched {
  const { number, status, office } = reservation;
  const plan = reservation.plan ?? reservation.offer?.plan ?? null;
  return {
    ...{ number, status, officeLabel: officeLabel(office, referenceOf(db)) },
    // Whoever keeps the rules need not be one who works on requests.
    href: can(actor, 'readInbox') ? paths.review(number) : null,
    when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan)),
    disturbedBy: disturbedBy.map(ruleTitle),
    changes: changes.map((change) => ({
      kind: change.kind,
      before: change.kind === 'appears' ? null : findingMessage(change.before, 'staff'),
      after: change.kind === 'disappears' ? null : findingMessage(change.after, 'staff'),
    })),
  };
}
