import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { KeptLetter, LetterFields } from '#app/components/request/letter-fields.tsx';
import { StepForm } from '#app/components/request/step-form.tsx';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { shownDraft } from './draft-view.server.ts';
import { answerLetter } from './letter.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  const { answers, letter, letterName, corrects } = call.draft;
  return {
    draft: shownDraft(call, 'letter'),
    file: letter === null ? null : { ...letter, name: letterName },
    /** A returned request keeps a letter; it can only be replaced. */
    canRemove: corrects === null,
    defaults: answers.letter ?? {},
  };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  await limitAddress(args, 'lettersOfAddress');
  const answer = await answerLetter(call, args.request);
  return answer ?? redirect(paths.draftStep(call.draft.id, 'guests'));
}

export const meta: MetaFunction = () => [{ title: 'Surat – Ajukan konsultasi – Sambang' }];

type LetterForm = Pick<LetterDetails, keyof LetterDetails> & { readonly file: string };

export default function Letter() {
  const { draft, file, canRemove, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<LetterForm>({
    ...{ id: 'surat', result: answer?.result, defaults },
  });
  return (
    <DraftFrame
      draft={draft}
      step="letter"
      intro="Surat ditujukan kepada Direktur Jenderal Perimbangan Keuangan. Belum siap? Simpan dahulu; surat dapat menyusul sebelum permohonan dikirim."
    >
      <StepForm form={form} action={paths.draftStep(draft.id, 'letter')} withFile>
        {file !== null && (
          <KeptLetter file={file} removal={canRemove ? paths.dropDraftLetter(draft.id) : null} />
        )}
        <LetterFields fields={fields} hasFile={file !== null} />
      </StepForm>
    </DraftFrame>
  );
}
