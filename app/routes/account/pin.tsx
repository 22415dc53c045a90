import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { PIN_HINT } from '#app/copy/shifts.ts';
import { paths } from '#app/http/paths.ts';
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
    <div className="max-w-xl">
      <PageHead
        title={hasPin ? 'Ganti PIN' : 'Buat PIN'}
        back={{ href: paths.account, text: 'Akun saya' }}
      >
        PIN hanya membuka halaman meja tamu, di perangkat yang terdaftar.
        {hasPin && ' Sesi yang dibuka dengan PIN lama akan berakhir.'}
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <TextField
          field={fields.current}
          label="Kata sandi"
          type="password"
          autoComplete="current-password"
        />
        <TextField field={fields.pin} label="PIN baru" hint={PIN_HINT} {...DIGITS} />
        <TextField field={fields.pinRepeat} label="Ulangi PIN baru" {...DIGITS} />
        <Actions>
          <Button>Simpan</Button>
          <ButtonLink href={paths.account} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
