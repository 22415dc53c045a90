import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { type RelatedRequest, requestChoice } from '#app/components/desk/related-requests.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox, VerbActions } from '#app/components/verb-frame.tsx';
import { paths } from '#app/http/paths.ts';
import { doLink, loadLink } from './link-walk-in.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadLink(args);
export const action = (args: ActionFunctionArgs) => doLink(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Hubungkan ${data?.head.number ?? ''} – Sambang` },
];

export default function LinkWalkIn() {
  const { head, linked, requests } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reservationNumber: string }>({
    id: 'hubungkan',
    result: answer?.result,
    defaults: { reservationNumber: linked ?? likeliest(requests) },
  });
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Hubungkan dengan permohonan" back={{ href: back, text: head.officeLabel }}>
        Permohonannya ternyata ada. Bila sudah diterima sebelum rombongan datang, catatan “datang
        tanpa surat permintaan” dicabut dan diganti dengan yang sebenarnya.
      </PageHead>
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {linked !== null && <NoticeBox tone="info" title={`Sudah dihubungkan dengan ${linked}`} />}
      {linked === null && requests.length === 0 && (
        <EmptyState title="Instansi ini belum memiliki permohonan" icon="search">
          <a href={back}>Kembali ke rombongan</a>
        </EmptyState>
      )}
      {linked === null && requests.length > 0 && (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <ChoiceGroup
            field={fields.reservationNumber}
            type="radio"
            label="Permohonan yang mana?"
            choices={requests.map(requestChoice)}
          />
          <VerbActions button="Hubungkan" back={back} />
        </form>
      )}
    </div>
  );
}

/** What is still open is taken for the one; of what has ended the desk chooses itself. */
function likeliest(requests: readonly RelatedRequest[]): string {
  return requests.find(({ isOpen }) => isOpen)?.number ?? '';
}
