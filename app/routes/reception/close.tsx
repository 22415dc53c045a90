import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { HEAD_VERDICT_WORDS } from '#app/copy/desk.ts';
import { paths } from '#app/http/paths.ts';
import { doClose, loadClose } from './close.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadClose(args);
export const action = (args: ActionFunctionArgs) => doClose(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Selesai ${data?.head.number ?? ''} – Sambang` },
];

export default function Close() {
  const { head, stillExpected, earlier } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ revision: number; headVerdict: string; leftTime: string }>({
    id: 'selesai',
    result: answer?.result,
  });
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Konsultasi selesai" back={{ href: back, text: head.officeLabel }}>
        Setelah ditutup, konsultasi ini tidak dapat dibuka kembali.
      </PageHead>
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <WhatIsWritten />
        {earlier !== null && (
          <TextField
            field={fields.leftTime}
            label="Pukul berapa tamu terakhir keluar? (WIB)"
            hint={`Pada ${earlier.day}${earlier.arrivedAt === null ? '' : `; rombongan datang pukul ${earlier.arrivedAt}`}. Bila tidak diketahui persis, isi perkiraan.`}
            type="time"
            short
          />
        )}
        {stillExpected !== null && (
          <ChoiceGroup
            field={fields.headVerdict}
            type="radio"
            label={`${stillExpected} tadi dicatat menyusul. Bagaimana akhirnya?`}
            hint="Tidak hadir dicatat sebagai ketidaksesuaian; hadir atau diwakili tidak."
            choices={(['present', 'represented', 'absent'] as const).map((value) => ({
              value,
              label: HEAD_VERDICT_WORDS[value],
            }))}
          />
        )}
        <Actions>
          <Button icon="check">Nyatakan selesai</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}

/** Who counts as gone, and who as never come. */
function WhatIsWritten() {
  const { inside, neverCame } = useLoaderData<typeof loader>();
  return (
    <ul className="mb-6 space-y-1 text-lg">
      {inside.length > 0 && (
        <li>
          Dicatat keluar: <strong>{inside.join('; ')}</strong>
        </li>
      )}
      {neverCame.length > 0 && (
        <li>
          Dicatat tidak datang: <strong>{neverCame.join('; ')}</strong>
        </li>
      )}
    </ul>
  );
}
