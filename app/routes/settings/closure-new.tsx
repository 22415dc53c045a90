import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { ClosureForm } from '#app/components/disruption/closure-form.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { CLOSURE_PAGES } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { doNewClosure, loadNewClosure } from './closure-new.server.ts';

export const loader = loadNewClosure;
export const action = doNewClosure;

export const meta: MetaFunction = () => [{ title: 'Buat penutupan – Sambang' }];

export default function NewClosure() {
  const asked = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { title, text } = CLOSURE_PAGES.add;
  return (
    <>
      <PageHead title={title} back={{ href: paths.closures, text: 'Penutupan' }}>
        {text}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <ClosureForm
        {...asked}
        result={answer?.result}
        preview={answer !== undefined && 'preview' in answer ? answer.preview : null}
      />
    </>
  );
}
