import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { policyImpact } from '#app/commands/policy-impact.server.ts';
import { publishPolicy, replacedBy } from '#app/commands/publish-policy.server.ts';
import { formatDate } from '#app/copy/dates.ts';
import { editionTitle } from '#app/copy/policy-pages.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { editionNumber } from '#app/domain/policy/editions.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zPageRevision } from '#app/forms/staff-verbs.ts';
import { zOptionalLine } from '#app/forms/words.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { draftEnd, draftOrNothing } from './draft.server.ts';
import { changeRows } from './edition-views.server.ts';
import { impactCounts } from './impact.server.ts';

const zPublish = z.object({ revision: zPageRevision, replaces: zOptionalLine(80) });

/** What is about to be published, from when, and how much it changes. */
export async function loadPublish(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'managePolicy');
  const draft = draftOrNothing(services.db, args.params.id);
  if (draft.closedAt !== null) throw redirect(draftEnd(draft));
  const { policies } = referenceOf(services.db);
  const replaced = replacedBy(policies, draft);
  const isToday = draft.effectiveFrom === dayOf(services.clock());
  return {
    ...{ id: draft.id, revision: draft.revision, note: draft.note },
    effectiveFrom: `${formatDate(draft.effectiveFrom)}${isToday ? ' (hari ini, segera setelah diterbitkan)' : ''}`,
    replaces: replaced && {
      id: replaced.id,
      title: editionTitle(editionNumber(policies, replaced)),
    },
    values: changeRows(policyOn(policies, draft.effectiveFrom), draft),
    counts: impactCounts(await policyImpact(services, actor, draft)),
  };
}

/** Publishes it; what does not go through says why, above the same page. */
export async function doPublish(args: ActionFunctionArgs) {
  const { services, doer, actor } = await requireStaff(args, 'managePolicy');
  const sent = readForm(await requireForm(args.request), zPublish);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const published = publishPolicy(services, doer, args.params.id ?? '', sent.value);
  if (published.ok) return redirect(withDone(paths.policy(published.value.id), 'ketentuan-terbit'));
  const { error } = published;
  const status = statusOfRefusal(error);
  if (status === 403 || status === 404) throw data(null, { status });
  const errors = error.code === 'invalid' ? error.errors.map(({ message }) => message) : [];
  const refusal = { ...shownRefusal(error, actor), reasons: errors };
  return data({ result: sent.reply(), refusal }, { status });
}
