import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { ChangedMeanwhile, SeenField } from '#app/components/resources/changed-meanwhile.tsx';
import { paths } from '#app/http/paths.ts';
import { changeDeskSettings, loadDeskSettings } from './desk.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeskSettings(args);
export const action = (args: ActionFunctionArgs) => changeDeskSettings(args);

export const meta: MetaFunction = () => [{ title: 'Meja resepsionis – Pengaturan – Sambang' }];

const PHOTOS = [
  { value: 'tidak', label: 'Tidak', hint: 'Bukti berupa catatan dan berkas saja.' },
  {
    ...{ value: 'ya', label: 'Boleh' },
    hint: 'Hanya bila perlu; lokasi dan data kamera dibuang sebelum disimpan.',
  },
];

export default function DeskSettings() {
  const { values, seen, current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<typeof values>({
    ...{ id: 'meja', result: answer?.result, defaults: values },
  });
  return (
    <div className="max-w-2xl">
      <PageHead title="Meja resepsionis" back={{ href: paths.settings, text: 'Pengaturan' }}>
        Berlaku segera di semua perangkat meja yang terdaftar.
      </PageHead>
      <ChangedMeanwhile refusal={answer?.refusal} now={current} />
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <SeenField seen={seen} />
        <TextField
          field={fields.lockMinutes}
          label="Layar terkunci setelah (menit)"
          hint="Tanpa sentuhan selama itu, layar meja tertutup dan meminta PIN. Dari 1 sampai 60 menit."
          inputMode="numeric"
          autoComplete="off"
          short
        />
        <ChoiceGroup
          field={fields.photos}
          type="radio"
          label="Foto sebagai bukti ketidaksesuaian"
          choices={PHOTOS}
        />
        <Actions>
          <Button>Simpan</Button>
          <ButtonLink href={paths.settings} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
