import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { StepForm } from '#app/components/request/step-form.tsx';
import { Button } from '#app/components/button.tsx';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import { beginDraft } from '#app/commands/drafts.server.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';
import { zBeginning } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { officeBeginning } from './office-beginning.server.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';

/** A link from the start page may name the mode. */
export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get('cara');
  const beginning = await officeBeginning(args, searchParams.get('untuk'));
  return {
    mode: MEETING_MODES.find((mode) => mode === asked) ?? null,
    forOffice: beginning.shown,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context;
  const sent = readForm(await requireForm(args.request), zBeginning);
  if (sent.status !== 'success') return invalidAnswer(sent);
  await limitAddress(args, 'draftsOfAddress');
  const { mode, untuk } = sent.value;
  const { answers, ownerEmail } = await officeBeginning(args, untuk);
  const { id, token } = beginDraft(services, { answers: { ...answers, mode }, ownerEmail });
  const cookie = await linkCookie(id, token, services.env);
  return redirect(paths.draftStep(id, 'office'), { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = () => [{ title: 'Ajukan konsultasi – Sambang' }];

export default function Begin() {
  const { mode, forOffice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ mode: MeetingMode }>({
    ...{ id: 'mulai', result: answer?.result, defaults: { mode: mode ?? undefined } },
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title="Ajukan konsultasi">
        Enam langkah singkat, sekitar lima menit. Isian tersimpan di setiap langkah. Siapkan surat
        permintaan dan daftar peserta.
      </PageHead>
      <StepForm form={form} action={paths.newRequest} buttons={<Button wide>Mulai mengisi</Button>}>
        {forOffice !== null && (
          <>
            <input type="hidden" name="untuk" value={forOffice.claimId} />
            <p className="card mb-6">
              Untuk <strong>{forOffice.label}</strong>, ditulis oleh {forOffice.email}.
            </p>
          </>
        )}
        <ChoiceGroup
          field={fields.mode}
          type="radio"
          label="Bagaimana Anda ingin berkonsultasi?"
          choices={(['videoConference', 'tatapMuka'] as const).map((value) => ({
            ...{ value, ...MODE_CHOICES[value] },
          }))}
        />
      </StepForm>
    </div>
  );
}
