import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { DeadLink } from '#app/components/people/dead-link.tsx';
import { NewPasswordFields } from '#app/components/people/new-password-fields.tsx';
import { doSetup, loadSetup } from './setup.server.ts';

export const loader = loadSetup;
export const action = doSetup;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.isOpen ? 'Pemasangan – Sambang' : 'Tautan tidak berlaku – Sambang' },
];

export default function Setup() {
  const { isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<Record<'name' | 'email' | 'password' | 'repeat', string>>({
    id: 'pemasangan',
    result: answer?.result,
  });
  if (!isOpen) return <DeadLink />;
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title="Menyiapkan Sambang">
          Kantor ini belum memiliki akun. Buat akun admin pertama; pegawai lain ditambahkan sesudah
          ini.
        </PageHead>
        <form method="post" {...getFormProps(form)} noValidate className="card">
          <FormErrors form={form} />
          <TextField field={fields.name} label="Nama lengkap" autoComplete="name" />
          <TextField
            field={fields.email}
            label="Alamat surel kantor"
            hint="Dipakai untuk masuk."
            type="email"
            autoComplete="username"
          />
          <NewPasswordFields fields={fields} />
          <Actions>
            <Button wide>Buat akun dan masuk</Button>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
