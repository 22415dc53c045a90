import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ChangeList } from '#app/components/policy/change-list.tsx';
import { DraftForm } from '#app/components/policy/draft-form.tsx';
import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadDraft, saveDraft, TO_IMPACT } from './draft.server.ts';

export const loader = async (args: LoaderFunctionArgs) => {
  const page = await loadDraft(args);
  return { ...page, onward: TO_IMPACT };
};
export const action = (args: ActionFunctionArgs) => saveDraft(args);

export const meta: MetaFunction = () => [{ title: 'Konsep ketentuan – Sambang' }];

export default function Draft() {
  const { id, revision, form, groups, saved, onward } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, text } = POLICY_PAGES.draft;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: paths.policies, text: 'Ketentuan' }}>
        {text} {saved}
      </PageHead>
      {answer?.refusal && (
        <>
          <NoticeBox tone="bad" title={answer.refusal.title} live>
            {answer.refusal.text}
          </NoticeBox>
          <div className="mb-6">
            <ChangeList
              changes={answer.meanwhile}
              titles={['tersimpan', 'isian Anda']}
              none="Isian Anda sama dengan yang tersimpan."
            />
          </div>
        </>
      )}
      <DraftForm
        form={answer?.form ?? form}
        errors={answer?.errors ?? {}}
        revision={answer?.revision ?? revision}
        {...{ groups, onward }}
      />
      <div className="mt-4">
        <ButtonLink href={paths.discardPolicyDraft(id)} look="quiet">
          Buang konsep
        </ButtonLink>
      </div>
    </div>
  );
}
