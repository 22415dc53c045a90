import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextArea, TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import type { DeskText as Text } from '#app/copy/instructions.ts';
import { paths } from '#app/http/paths.ts';
import { changeDeskText, loadDeskText } from './desk-texts.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeskText(args);
export const action = (args: ActionFunctionArgs) => changeDeskText(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.delivered.title ?? ''} – Teks petunjuk – Sambang` },
];

export default function DeskText() {
  const { revision, isOwn, text, delivered, saved, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ title: string; text: string }>({
    ...{ id: 'teks', result: answer?.result, defaults: text },
  });
  const shown = (answer as { preview?: Text } | undefined)?.preview ?? preview;
  return (
    <div className="max-w-3xl">
      <PageHead title={delivered.title} back={{ href: paths.deskTexts, text: 'Teks petunjuk' }}>
        {saved ?? 'Teks bawaan dipakai.'}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <input type="hidden" name="revision" value={revision} />
        <TextField field={fields.title} label="Judul" autoComplete="off" />
        <TextArea
          field={fields.text}
          label="Petunjuk"
          hint="{batas} menjadi jumlah tamu yang boleh masuk, {jam} menjadi akhir toleransi keterlambatan."
          rows={5}
        />
        <Actions>
          <Button>Simpan</Button>
          <Button look="secondary" name="langkah" value="pratinjau">
            Lihat pratinjau
          </Button>
          <ButtonLink href={paths.deskTexts} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
      <Section id="pratinjau" title="Pratinjau di meja tamu">
        <Preview text={shown} />
      </Section>
      {isOwn && (
        <Section id="bawaan" title="Teks bawaan">
          <p className="font-semibold">{delivered.title}</p>
          <p className="max-w-2xl">{delivered.text}</p>
          <form method="post" className="mt-3">
            <input type="hidden" name="revision" value={revision} />
            <Button look="secondary" name="langkah" value="bawaan">
              Kembalikan ke teks bawaan
            </Button>
          </form>
        </Section>
      )}
    </div>
  );
}

function Preview({ text: { title, text } }: { readonly text: Text }) {
  return (
    <div className="rounded border-l-4 border-gold bg-warn-bg px-4 py-2.5">
      <p className="font-bold text-warn">{title}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
