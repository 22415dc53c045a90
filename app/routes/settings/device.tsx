import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { PLACE_WORDS } from '#app/copy/shifts.ts';
import { paths } from '#app/http/paths.ts';
import { loadDevice, rename } from './devices.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDevice(args);
export const action = (args: ActionFunctionArgs) => rename(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? ''} – Perangkat – Sambang` },
];

export default function Device() {
  const { name, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ name: string }>({
    ...{ id: 'nama', result: answer?.result, defaults: { name } },
  });
  return (
    <div className="max-w-2xl">
      <PageHead title={`Ganti nama ${name}`} back={{ href: paths.devices, text: 'Perangkat' }}>
        {PLACE_WORDS[place]}. Catatan yang sudah ada ikut menampilkan nama baru.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <TextField field={fields.name} label="Nama perangkat" autoComplete="off" />
        <Actions>
          <Button>Simpan</Button>
          <ButtonLink href={paths.devices} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
