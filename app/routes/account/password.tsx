import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { NewPasswordFields } from '#app/components/people/new-password-fields.tsx';
import { paths } from '#app/http/paths.ts';
import { doPassword, loadPassword } from './password.server.ts';

export const loader = loadPassword;
export const action = doPassword;

export const meta: MetaFunction = () => [{ title: 'Ganti kata sandi – Sambang' }];

export default function Password() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<Record<'current' | 'password' | 'repeat', string>>({
    id: 'kata-sandi',
    result: answer?.result,
  });
  return (
    <div className="max-w-xl">
      <PageHead title="Ganti kata sandi" back={{ href: paths.account, text: 'Akun saya' }}>
        Semua sesi lain akan berakhir; di perangkat ini Anda tetap masuk.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          field={fields.current}
          label="Kata sandi sekarang"
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordFields fields={fields} label="Kata sandi baru" />
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
