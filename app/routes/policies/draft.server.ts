import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { savePolicyDraft } from '#app/commands/policy-drafts.server.ts';
import type { DraftErrors } from '#app/components/policy/draft-view.ts';
import { formatInstant } from '#app/copy/dates.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { editionOfForm } from '#app/forms/policy-edition.ts';
import {
  formOfDraft,
  POLICY_FIELDS,
  type PolicyForm,
  readPolicyForm,
} from '#app/forms/policy-form.ts';
import { afterPolicyStep, policyStepOf, withoutBlankRows } from '#app/forms/policy-steps.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { findPolicyDraft, type PolicyDraft } from '#app/queries/policy-editions.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { draftGroups } from './draft-groups.server.ts';
import { changeRows, type ChangeRow } from './edition-views.server.ts';

/** Value of the saving button that goes on to the impact. */
export const TO_IMPACT = 'dampak';

/** What an action answers where it does not lead on: the form as it was typed, and why not. */
export interface DraftAnswer {
  readonly form: PolicyForm;
  readonly errors: DraftErrors;
  readonly refusal: { readonly title: string; readonly text: string } | null;
  /** The revision that the next saving builds on. */
  readonly revision: number | null;
  /** What the other one saved, beside what was typed here; only where somebody was first. */
  readonly meanwhile: readonly ChangeRow[];
}

/** The form of a draft; one that is closed leads to what became of it. */
export async function loadDraft(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'managePolicy');
  const draft = draftOrNothing(services.db, args.params.id);
  if (draft.closedAt !== null) throw redirect(draftEnd(draft));
  const { revision, updatedBy, updatedAt } = draft;
  return {
    ...{ id: draft.id, revision },
    form: formOfDraft(draft),
    groups: draftGroups(services, draft),
    saved: `Disimpan ${updatedBy}, ${formatInstant(updatedAt)}.`,
  };
}

/** Saves the draft, or gives the form back with a row more or less, or with what is wrong. */
export async function saveDraft(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'managePolicy');
  const draft = draftOrNothing(call.services.db, args.params.id);
  const sent = await requireForm(args.request);
  const typed = readPolicyForm(sent, Object.keys(draft.basis) as (keyof PolicyValues)[]);
  const revision = Number(sent.get(POLICY_FIELDS.revision));
  const step = policyStepOf(sent.get(POLICY_FIELDS.step));
  if (step !== null) return answer(200, { form: afterPolicyStep(typed, step), revision });
  const form = withoutBlankRows(typed);
  const { edition, errors } = editionOfForm(form);
  if (errors.length > 0) return answer(400, { form, revision, errors: byField(errors) });
  const saved = savePolicyDraft(call.services, call.doer, draft.id, { revision, edition });
  if (!saved.ok) return refusedDraft(call, saved.error, { form, revision, draft });
  const isOnward = sent.get(POLICY_FIELDS.step) === TO_IMPACT;
  const next = isOnward ? paths.policyImpact(draft.id) : paths.policyDraft(draft.id);
  return redirect(withDone(next, 'konsep-tersimpan'));
}

interface Refused {
  readonly form: PolicyForm;
  readonly revision: number;
  /** As it was when the form came in. */
  readonly draft: PolicyDraft;
}

/** Whoever comes second is shown what the first one saved, and may save again knowing it. */
function refusedDraft({ services, actor }: StaffCall, refusal: Refusal, refused: Refused) {
  const { form, draft } = refused;
  const { code } = refusal;
  if (code === 'forbidden' || code === 'not-found') {
    throw data(null, { status: statusOfRefusal(refusal) });
  }
  if (code === 'invalid') {
    return answer(400, { form, revision: refused.revision, errors: byField(refusal.errors) });
  }
  const { title, text } = shownRefusal(refusal, actor);
  const now = draftOrNothing(services.db, draft.id);
  if (now.closedAt !== null) {
    return answer(409, { form, revision: refused.revision, refusal: { title, text } });
  }
  return answer(409, {
    ...{ form, revision: now.revision, meanwhile: changeRows(now, editionOfForm(form).edition) },
    refusal: {
      title: 'Konsep sudah disimpan orang lain',
      text: `${now.updatedBy} menyimpan konsep ini pada ${formatInstant(now.updatedAt)}. Isian Anda masih ada di formulir dan belum disimpan. Di bawah ini bedanya dengan yang tersimpan. Sesuaikan bila perlu, lalu simpan lagi; yang Anda simpan menggantikan yang tersimpan.`,
    },
  });
}

function answer(status: number, given: Partial<DraftAnswer> & Pick<DraftAnswer, 'form'>) {
  const whole: DraftAnswer = {
    ...{ errors: {}, refusal: null, revision: null, meanwhile: [] },
    ...given,
  };
  return data(whole, { status });
}

function byField(errors: readonly FieldError[]): DraftErrors {
  const fields: Record<string, string[]> = {};
  for (const { path, message } of errors) (fields[path] ??= []).push(message);
  return fields;
}

/** The draft of an address, whatever became of it; 404 where there is none. */
export function draftOrNothing(db: StaffCall['services']['db'], id = ''): PolicyDraft {
  const draft = findPolicyDraft(db, id);
  if (draft === null) throw data(null, { status: 404 });
  return draft;
}

/** Where a draft that is closed leads. */
export function draftEnd({ policyId }: Pick<PolicyDraft, 'policyId'>): string {
  return policyId === null ? paths.policies : paths.policy(policyId);
}
