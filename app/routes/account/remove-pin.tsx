import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { paths } from '#app/http/paths.ts';
import { doRemovePin, loadRemovePin } from './remove-pin.server.ts';

export const loader = loadRemovePin;
export const action = doRemovePin;

export const meta: MetaFunction = () => [{ title: 'Hapus PIN – Sambang' }];

export default function RemovePin() {
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<Record<'current', string>>({
    id: 'hapus-pin',
    result: answer?.result,
  });
  return (
    <div className="max-w-xl">
      <PageHead title="Hapus PIN" back={{ href: paths.account, text: 'Akun saya' }}>
        Nama Anda hilang dari pilihan petugas di perangkat meja resepsionis, dan sesi yang dibuka
        dengan PIN ini berakhir. Anda tetap dapat masuk dengan kata sandi, dan dapat membuat PIN
        baru kapan saja.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <TextField
          field={fields.current}
          label="Kata sandi"
          type="password"
          autoComplete="current-password"
        />
        <Actions>
          <Button>Hapus PIN</Button>
          <ButtonLink href={paths.account} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
