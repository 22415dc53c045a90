import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import type { PageHandle } from '#app/components/page-handle.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { ViolationTag } from '#app/components/violations/violation-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { doKeepLetter, loadFollowUpPage } from './follow-up.server.ts';

// For the button that copies the letter.
export const handle: PageHandle = { hydrate: true };

export const loader = (args: LoaderFunctionArgs) => loadFollowUpPage(args);
export const action = (args: ActionFunctionArgs) => doKeepLetter(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''}: ${data?.office.label ?? ''} – Sambang` },
];

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function FollowUp() {
  const page = useLoaderData<typeof loader>();
  const { title, office, mayChange, endHref, letter } = page;
  return (
    <div className="max-w-3xl">
      <div className="no-print">
        <PageHead
          title={`${title}: ${office.label}`}
          back={{ href: office.href, text: 'Catatan kunjungan' }}
        />
        <About page={page} />
        {mayChange && (
          <p className="mt-4">
            <ButtonLink href={endHref} look="secondary">
              Akhiri tindak lanjut ini
            </ButtonLink>
          </p>
        )}
      </div>
      {letter !== null && <Letter page={page} letter={letter} />}
    </div>
  );
}

function About({ page }: { readonly page: Page }) {
  const { stands, decided, reason, until, ended, rests, letter, letterNumber, letterDay } = page;
  return (
    <Facts
      facts={[
        { label: 'Keadaan', value: stands },
        { label: 'Diputuskan', value: decided },
        { label: 'Alasan', value: reason },
        ...(until === null ? [] : [{ label: 'Berlaku sampai', value: until }]),
        ...(ended === null ? [] : [{ label: 'Diakhiri', value: ended }]),
        {
          label: 'Atas catatan',
          value: (
            <ul className="space-y-1">
              {rests.map(({ id, href, text, status }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3">
                  <a href={href}>{text}</a>
                  <ViolationTag status={status} />
                </li>
              ))}
            </ul>
          ),
        },
        ...(letter === null
          ? []
          : [
              { label: 'Nomor surat', value: letterNumber },
              { label: 'Tanggal surat', value: letterDay },
            ]),
      ]}
    />
  );
}

/** The letter as it is to be signed: on paper the letter alone. */
function Letter({ page, letter }: { readonly page: Page; readonly letter: string }) {
  return (
    <Section id="surat" title="Konsep surat">
      <p className="no-print mb-3 max-w-2xl text-soft">
        Untuk ditandatangani lewat naskah dinas. Nomor dan tanggal diberikan di sana, tidak dibuat
        di sini.
      </p>
      <div className="card font-serif break-words whitespace-pre-wrap print:border-0 print:p-0">
        {letter}
      </div>
      <p className="no-print mt-3 flex flex-wrap items-center gap-3">
        <CopyButton text={letter} label="Salin surat" />
        <ButtonLink href={paths.followUpFile(page.id)} look="secondary" icon="file" download>
          Unduh DOCX
        </ButtonLink>
        <span className="text-sm text-soft">Cetak dengan menu cetak peramban.</span>
      </p>
      {page.mayChange && <LetterForm page={page} letter={letter} />}
    </Section>
  );
}

function LetterForm({ page, letter }: { readonly page: Page; readonly letter: string }) {
  const answer = useActionData<typeof action>();
  const { revision, letterNumber, letterDate } = page;
  const [form, fields] = usePageForm<{ letter: string; letterNumber: string; letterDate: string }>({
    id: 'surat-tindak-lanjut',
    result: answer?.result,
    defaults: { letter, letterNumber: letterNumber ?? '', letterDate: letterDate ?? '' },
  });
  return (
    <details className="no-print card mt-6" {...(answer && { open: true })}>
      <summary className="min-h-8 font-semibold text-link">
        Ubah konsep atau catat nomor dan tanggalnya
      </summary>
      <form method="post" {...getFormProps(form)} noValidate className="mt-4">
        {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
        <FormErrors form={form} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea field={fields.letter} label="Isi surat" rows={18} />
        <TextField
          field={fields.letterNumber}
          label="Nomor surat"
          hint="Seperti yang diberikan naskah dinas."
          optional
        />
        <TextField field={fields.letterDate} type="date" label="Tanggal surat" optional short />
        <Actions>
          <Button>Simpan surat</Button>
        </Actions>
      </form>
    </details>
  );
}
