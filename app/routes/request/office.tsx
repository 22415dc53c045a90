import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { ContactFields, OfficeFields } from '#app/components/request/office-fields.tsx';
import { SeenContact } from '#app/components/request/seen-contact.tsx';
import { StepForm } from '#app/components/request/step-form.tsx';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { pathAfterStep } from './draft-findings.server.ts';
import { shownDraft } from './draft-view.server.ts';
import { answerOffice, officeLabelOf, regionOf } from './office.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  const { office, contact } = call.draft.answers;
  return {
    draft: shownDraft(call, 'office'),
    chosen: regionOf(call, office?.regionCode ?? ''),
    /** Given where the office cannot be changed any more. */
    given: call.draft.corrects === null ? null : officeLabelOf(call),
    defaults: { ...office, contact: contact ?? contactOf(call.draft.ownerEmail) },
  };
}

/** Whoever has signed in need not type their address again. */
function contactOf(email: string | null) {
  return email === null ? null : { name: '', jabatan: null, email, phone: null };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  const isSearch = new URL(args.request.url).searchParams.has('cari');
  const answer = answerOffice(call, await requireForm(args.request), isSearch);
  return answer ?? redirect(pathAfterStep(call, 'office'));
}

export const meta: MetaFunction = () => [{ title: 'Instansi – Ajukan konsultasi – Sambang' }];

type OfficeForm = NonNullable<DraftAnswers['office']> & Required<Pick<DraftAnswers, 'contact'>>;

export default function Office() {
  const { draft, chosen, given, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<OfficeForm>({
    ...{ id: 'instansi', result: answer?.result, defaults },
  });
  const here = paths.draftStep(draft.id, 'office');
  return (
    <DraftFrame draft={draft} step="office">
      <StepForm form={form} action={here}>
        {given === null ? (
          <OfficeFields
            fields={fields}
            chosen={answer === undefined ? chosen : answer.chosen}
            found={answer?.found ?? null}
            searchAction={`${here}?cari=1#${fields.regionCode.id}`}
          />
        ) : (
          <p className="card mb-6">
            <strong>{given}</strong>
            <br />
            <span className="text-sm text-soft">Instansi pemohon tidak dapat diganti.</span>
          </p>
        )}
        {given !== null && <SeenContact contact={defaults.contact} />}
        <ContactFields contact={fields.contact} />
      </StepForm>
    </DraftFrame>
  );
}
