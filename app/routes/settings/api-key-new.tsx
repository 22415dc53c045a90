import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { type KeyForm, KeyFields } from '#app/components/people/key-fields.tsx';
import { ShownOnce } from '#app/components/people/shown-once.tsx';
import { paths } from '#app/http/paths.ts';
import { createKey, loadNewKey } from './api-key-new.server.ts';

export const loader = loadNewKey;
export const action = createKey;

export const meta: MetaFunction = () => [{ title: 'Buat kunci API – Sambang' }];

const BACK = { href: paths.apiKeys, text: 'Kunci API' };

export default function NewApiKey() {
  const { units, regions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<KeyForm>({
    id: 'kunci',
    result: answer && 'result' in answer ? answer.result : null,
  });
  if (answer && 'key' in answer) return <MadeKey name={answer.name} value={answer.key} />;
  return (
    <div className="max-w-2xl">
      <PageHead title="Buat kunci API" back={BACK}>
        Satu kunci untuk satu program, dengan peran sekecil yang diperlukan.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <KeyFields fields={fields} units={units} regions={regions} />
        <Actions>
          <Button>Buat kunci</Button>
          <ButtonLink href={paths.apiKeys} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}

function MadeKey({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <PageHead title={`Kunci ${name}`} back={BACK} />
      <NoticeBox tone="good" title="Kunci dibuat" live>
        Simpan sekarang di tempat yang aman. Sambang hanya menyimpan sidiknya.
      </NoticeBox>
      <ShownOnce label="Kunci API" value={value}>
        Hanya ditampilkan sekali ini. Pilih teksnya, lalu salin. Bila bocor, cabut kunci ini dan
        buat yang baru.
      </ShownOnce>
      <Actions>
        <ButtonLink href={paths.apiKeys}>Sudah disimpan</ButtonLink>
      </Actions>
    </>
  );
}
