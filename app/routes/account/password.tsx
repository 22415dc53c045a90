import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextField } from '#app/components/forms/controls.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { NewPasswordFields } from '#app/components/people/new-password-fields.tsx';
import { OwnSecretForm } from '#app/components/people/own-secret-form.tsx';
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
    <OwnSecretForm
      title="Ganti kata sandi"
      lead="Semua sesi lain akan berakhir; di perangkat ini Anda tetap masuk."
      form={form}
      button="Simpan"
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        field={fields.current}
        label="Kata sandi sekarang"
        type="password"
        autoComplete="current-password"
      />
      <NewPasswordFields fields={fields} label="Kata sandi baru" />
    </OwnSecretForm>
  );
}
