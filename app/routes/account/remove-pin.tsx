import type { MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { TextField } from '#app/components/forms/controls.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { OwnSecretForm } from '#app/components/people/own-secret-form.tsx';
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
    <OwnSecretForm
      title="Hapus PIN"
      lead="Nama Anda hilang dari pilihan petugas di perangkat meja resepsionis, dan sesi yang dibuka dengan PIN ini berakhir. Anda tetap dapat masuk dengan kata sandi, dan dapat membuat PIN baru kapan saja."
      form={form}
      button="Hapus PIN"
    >
      <TextField
        field={fields.current}
        label="Kata sandi"
        type="password"
        autoComplete="current-password"
      />
    </OwnSecretForm>
  );
}
