import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { paths } from '#app/http/paths.ts';
import { doCheckOut, loadCheckOut } from './check-out.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadCheckOut(args);
export const action = (args: ActionFunctionArgs) => doCheckOut(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tamu keluar ${data?.head.number ?? ''} – Sambang` },
];

export default function CheckOut() {
  const { head, inside, taken } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ guestIds: string[] }>({
    id: 'keluar',
    result: answer?.result,
    ...(taken !== null && { defaults: { guestIds: [...taken.guestIds] } }),
  });
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Tamu keluar" back={{ href: back, text: head.officeLabel }} />
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {inside.length === 0 ? (
        <EmptyState title="Tidak ada tamu di dalam" icon="door">
          <a href={back}>Kembali ke rombongan</a>
        </EmptyState>
      ) : (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          {taken !== null && <input type="hidden" name="selisih" value={taken.id} />}
          <ChoiceGroup
            field={fields.guestIds}
            type="checkbox"
            label="Siapa yang keluar?"
            choices={inside.map(({ id, name, jabatan }) => ({
              value: id,
              label: <strong className="text-lg">{name}</strong>,
              ...(jabatan !== null && { hint: jabatan }),
            }))}
          />
          <Actions>
            <Button>Catat keluar yang ditandai</Button>
            <Button look="secondary" name="everyone" value="ya">
              Semua keluar
            </Button>
            <ButtonLink href={back} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      )}
    </div>
  );
}
