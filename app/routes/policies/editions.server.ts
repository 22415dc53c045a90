import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { beginPolicyDraft } from '#app/commands/policy-drafts.server.ts';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { changesBetween } from '#app/domain/policy/compare-editions.ts';
import { can } from '#app/domain/people/permissions.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zRequiredLine } from '#app/forms/words.ts';
import { paths } from '#app/http/paths.ts';
import { openPolicyDrafts } from '#app/queries/policy-editions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { editionHead, knownEditions } from './edition-views.server.ts';

const zBegin = z.object({ id: zRequiredLine(80) });

/** Every edition by what it is today, and what is being written. */
export async function loadEditions(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readStaff');
  const heads = knownEditions(services).map(editionHead);
  const ofState = (...states: readonly string[]) =>
    heads.filter(({ state }) => states.includes(state));
  return {
    current: ofState('current'),
    coming: ofState('coming'),
    past: ofState('past', 'replaced').reverse(),
    drafts: can(actor, 'readBoard') ? draftRows(services) : [],
    mayManage: can(actor, 'managePolicy'),
    maySettle: can(actor, 'manageResources'),
    newId: services.newId(),
  };
}

/** Begins a draft; the form brings its id along, so that two clicks begin one. */
export async function beginDraft(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'managePolicy');
  const sent = readForm(await requireForm(args.request), zBegin);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const begun = beginPolicyDraft(services, doer, sent.value.id);
  if (!begun.ok) return refusedAnswer(sent, begun.error, actor);
  return redirect(paths.policyDraft(begun.value.id));
}

function draftRows({ db, clock }: Pick<Services, 'db' | 'clock'>) {
  const { policies } = referenceOf(db);
  const inForce = policyOn(policies, dayOf(clock()));
  return openPolicyDrafts(db).map((draft) => ({
    id: draft.id,
    title: `Untuk ${formatDate(draft.effectiveFrom)}`,
    note: draft.note,
    changes: changesBetween(inForce, draft).length,
    saved: `Disimpan ${draft.updatedBy}, ${formatInstant(draft.updatedAt)}.`,
    href: paths.policyDraft(draft.id),
    impactHref: paths.policyImpact(draft.id),
  }));
}
