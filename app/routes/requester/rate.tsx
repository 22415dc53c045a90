import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { SCORE_WORDS } from '#app/copy/scores.ts';
import { paths } from '#app/http/paths.ts';
import { doRating, loadRating } from './rate.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRating(args);
export const action = (args: ActionFunctionArgs) => doRating(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Penilaian ${data.head.number} – Sambang` }];

const TITLE = 'Penilaian Anda';

const SCORES = [5, 4, 3, 2, 1].map((score) => ({
  value: String(score),
  label: `${score} – ${SCORE_WORDS[score]}`,
}));

export default function Rate() {
  const { head, rating, fits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { number, revision } = head;
  const [form, fields] = usePageForm<
    Record<'revision' | 'service' | 'substance' | 'remark', string>
  >({
    id: 'penilaian',
    result: answer?.result,
    ...(rating !== null && {
      defaults: {
        service: String(rating.service),
        substance: String(rating.substance),
        remark: rating.remark ?? '',
      },
    }),
  });
  const back = paths.reservation(number);
  if (!fits && !answer) return <VerbOver title={TITLE} number={number} back={back} />;
  return (
    <div className="max-w-3xl">
      <PageHead title={TITLE} back={{ href: back, text: `Permohonan ${number}` }}>
        Dua pertanyaan tentang konsultasi Anda. Hanya dipakai untuk memperbaiki layanan.
      </PageHead>
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="pemda" />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={revision} />
        <ChoiceGroup
          field={fields.service}
          type="radio"
          label="Bagaimana layanan kami?"
          hint="Kemudahan mengajukan, ketepatan waktu, dan keramahan petugas."
          choices={SCORES}
        />
        <ChoiceGroup
          field={fields.substance}
          type="radio"
          label="Apakah pertanyaan Anda terjawab?"
          hint="Kejelasan dan kelengkapan penjelasan narasumber."
          choices={SCORES}
        />
        <TextArea field={fields.remark} label="Saran atau catatan" optional />
        <Actions>
          <Button wide>Kirim penilaian</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
