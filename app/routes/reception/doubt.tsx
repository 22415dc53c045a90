import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RequestHeadBox, VerbActions } from '#app/components/verb-frame.tsx';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import { paths } from '#app/http/paths.ts';
import { doDoubt, loadDoubt } from './doubt.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDoubt(args);
export const action = (args: ActionFunctionArgs) => doDoubt(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Verifikasi surat ${data?.head.number ?? ''} – Sambang` },
];

export default function Doubt() {
  const { head, isDoubted, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ step: string; words: string }>({
    id: 'verifikasi',
    result: answer?.result,
  });
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Verifikasi surat" back={{ href: back, text: head.officeLabel }}>
        {isDoubted && may ? DOUBT_WORDS.settling : DOUBT_WORDS.explanation}
      </PageHead>
      <RequestHeadBox head={head} />
      {!may && (
        <NoticeBox tone="info" title="Sekretariat sedang memastikan surat ini">
          Hasilnya dicatat Sekretariat atau Kepala Bagian pada halaman rombongan.
        </NoticeBox>
      )}
      {may && (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <input type="hidden" name="step" value={isDoubted ? 'settle' : 'doubt'} />
          <TextArea
            field={fields.words}
            label={isDoubted ? DOUBT_WORDS.settled : DOUBT_WORDS.words}
            rows={3}
            {...(!isDoubted && { optional: true })}
          />
          <VerbActions
            button={isDoubted ? DOUBT_WORDS.settledButton : DOUBT_WORDS.button}
            back={back}
          />
        </form>
      )}
    </div>
  );
}
