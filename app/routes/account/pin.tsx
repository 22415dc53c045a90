import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextField } from '#app/components/forms/controls.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { OwnSecretForm } from '#app/components/people/own-secret-form.tsx';
import { PIN_HINT } from '#app/copy/shifts.ts';
import { doPin, loadPin } from './pin.server.ts';

export const loader = loadPin;
export const action = doPin;

export const meta: MetaFunction = () => [{ title: 'PIN meja resepsionis – Sambang' }];

/** Digits that nobody may read over a shoulder and no browser may remember. */
const DIGITS = {
  type: 'password',
  inputMode: 'numeric',
  autoComplete: 'off',
  short: true,
} as const;

export default function Pin() {
  const { hasPin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<Record<'current' | 'pin' | 'pinRepeat', string>>({
    id: 'pin-meja',
    result: answer?.result,
  });
  return (
    <OwnSecretForm
      title={hasPin ? 'Ganti PIN' : 'Buat PIN'}
      lead={`PIN hanya membuka halaman meja tamu, di perangkat yang terdaftar.${hasPin ? ' Sesi yang dibuka dengan PIN lama akan berakhir.' : ''}`}
      form={form}
      button="Simpan"
    >
      <TextField
        field={fields.current}
        label="Kata sandi"
        type="password"
        autoComplete="current-password"
      />
      <TextField field={fields.pin} label="PIN baru" hint={PIN_HINT} {...DIGITS} />
      <TextField field={fields.pinRepeat} label="Ulangi PIN baru" {...DIGITS} />
    </OwnSecretForm>
  );
}
