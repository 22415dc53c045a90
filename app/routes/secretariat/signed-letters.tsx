import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceLine } from '#app/components/forms/choice-group.tsx';
import { FileField, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { SignedLetterCard } from '#app/components/review/signed-letter.tsx';
import { LETTER_DIFFERS, SIGNED_LETTER_PAGE } from '#app/copy/signed-letter.ts';
import { paths } from '#app/http/paths.ts';
import { doKeepSignedLetter, type SignedLetterAnswer } from './keep-signed-letter.server.ts';
import { signedLettersPage } from './signed-letters.server.ts';

export const loader = (args: LoaderFunctionArgs) => signedLettersPage(args);
export const action = (args: ActionFunctionArgs) => doKeepSignedLetter(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Surat konfirmasi ${data?.number ?? ''} – Sambang` },
];

export default function SignedLetters() {
  const { number, office, confirms, letters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead
        title={SIGNED_LETTER_PAGE.title}
        back={{ href: paths.review(number), text: `Permohonan ${number}` }}
      >
        {office} · {number}. {SIGNED_LETTER_PAGE.text}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <Section title="Surat yang diunggah" id="surat">
        {letters.length === 0 ? (
          <p>{SIGNED_LETTER_PAGE.none}</p>
        ) : (
          <ul className="space-y-4">
            {letters.map((letter) => (
              <li key={letter.id}>
                <SignedLetterCard number={number} letter={letter} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Unggah surat bertanda tangan" id="unggah">
        {confirms === null ? (
          <NoticeBox tone="info" title="Belum ada yang dapat dikonfirmasi">
            {SIGNED_LETTER_PAGE.notConfirmed}
          </NoticeBox>
        ) : (
          <UploadForm confirms={confirms} />
        )}
      </Section>
    </div>
  );
}

type DiffersProps = NonNullable<SignedLetterAnswer['differs']> & { readonly formId: string };

/** What the file says otherwise: to be put right, or to be agreed to; the page comes back at it. */
function Differs({ sentences, agreed, formId }: DiffersProps) {
  return (
    <div tabIndex={-1} autoFocus>
      <NoticeBox tone="warn" title={LETTER_DIFFERS.title} live>
        {sentences.map((sentence) => (
          <p key={sentence} className="mb-1 font-semibold break-words">
            {sentence}
          </p>
        ))}
        <p>{LETTER_DIFFERS.text}</p>
        <ChoiceLine
          id={`${formId}-agreed`}
          type="checkbox"
          name="agreed"
          value={agreed}
          label={LETTER_DIFFERS.agree}
        />
      </NoticeBox>
    </div>
  );
}

type Confirms = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['confirms']>;

function UploadForm({ confirms }: { readonly confirms: Confirms }) {
  const { number, nonce, letters } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const differs = (answer as SignedLetterAnswer | undefined)?.differs ?? null;
  // What was kept from this page is kept: whatever is sent now is another one.
  const isUsed = answer?.refusal?.code === 'stale';
  const [form, fields] = usePageForm<{
    id: string;
    startsAt: string;
    letterNumber: string;
    letterDate: string;
    file: string;
  }>({
    id: 'surat-konfirmasi',
    result: answer?.result,
    defaults: { id: nonce, startsAt: confirms.startsAt, letterNumber: '', letterDate: '' },
  });
  return (
    <form
      method="post"
      encType="multipart/form-data"
      {...getFormProps(form)}
      noValidate
      className="card"
    >
      <FormErrors form={form} />
      {differs && <Differs {...differs} formId={form.id} />}
      <input type="hidden" name="id" value={isUsed ? nonce : (fields.id.initialValue ?? nonce)} />
      <input type="hidden" name="startsAt" value={confirms.startsAt} />
      <p className="mb-4">
        Surat ini mengonfirmasi jadwal <strong>{confirms.when}</strong>. Cocokkan dengan isi
        suratnya. {letters.some(({ mayWithdraw }) => mayWithdraw) && SIGNED_LETTER_PAGE.replaces}{' '}
        {confirms.isPast && <strong>{SIGNED_LETTER_PAGE.past}</strong>}
      </p>
      <TextField
        field={fields.letterNumber}
        label="Nomor surat"
        hint="Seperti yang diberikan Nadine."
      />
      <TextField field={fields.letterDate} type="date" label="Tanggal surat" short />
      <FileField
        field={fields.file}
        label="Berkas surat"
        hint="PDF bertanda tangan, paling besar 10 MB."
        accept="application/pdf,.pdf"
      />
      <p className="mt-2 text-sm text-soft">{SIGNED_LETTER_PAGE.drafted}</p>
      <Actions>
        <Button wide>{SIGNED_LETTER_PAGE.button}</Button>
        <ButtonLink href={paths.draftLetter(number)} look="quiet">
          Lihat konsep surat
        </ButtonLink>
      </Actions>
    </form>
  );
}
