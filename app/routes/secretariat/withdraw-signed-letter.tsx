import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { WITHDRAW_LETTER } from '#app/copy/signed-letter.ts';
import { paths } from '#app/http/paths.ts';
import { doWithdrawSignedLetter, signedLetterToWithdraw } from './signed-letters.server.ts';

export const loader = (args: LoaderFunctionArgs) => signedLetterToWithdraw(args);
export const action = (args: ActionFunctionArgs) => doWithdrawSignedLetter(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tarik surat ${data?.letter.letterNumber ?? ''} – Sambang` },
];

export default function WithdrawSignedLetter() {
  const { number, letter, isOver } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string }>({ id: 'tarik', result: answer?.result });
  const back = paths.signedLetters(number);
  return (
    <div className="max-w-3xl">
      <PageHead
        title={WITHDRAW_LETTER.title}
        back={{ href: back, text: `Surat konfirmasi ${number}` }}
      >
        {WITHDRAW_LETTER.explanation}
      </PageHead>
      <div className="card mb-6">
        <Facts
          facts={[
            { label: 'Nomor surat', value: letter.letterNumber },
            { label: 'Tanggal surat', value: letter.date },
            { label: 'Jadwal', value: letter.when },
            { label: 'Keadaan', value: letter.standingWords },
          ]}
        />
      </div>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {isOver ? (
        <NoticeBox tone="info" title="Surat ini sudah tidak berlaku">
          Tidak ada lagi yang perlu ditarik.
        </NoticeBox>
      ) : (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <TextArea
            field={fields.reason}
            label={WITHDRAW_LETTER.reason}
            hint={WITHDRAW_LETTER.hint}
          />
          <Actions>
            <Button look="danger">{WITHDRAW_LETTER.button}</Button>
            <ButtonLink href={back} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      )}
    </div>
  );
}
