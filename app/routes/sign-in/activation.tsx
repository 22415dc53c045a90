import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { PublicFrame } from '#app/components/frames/public-frame.tsx';
import { DeadLink } from '#app/components/people/dead-link.tsx';
import { NewPasswordFields, OwnerField } from '#app/components/people/new-password-fields.tsx';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { doActivation, loadActivation } from './activation.server.ts';

export const loader = loadActivation;
export const action = doActivation;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? 'Pilih kata sandi – Sambang' : 'Tautan tidak berlaku – Sambang' },
];

export default function Activation() {
  const account = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ password: string; repeat: string }>({
    id: 'aktivasi',
    result: answer?.result,
  });
  if (account === null) return <DeadLink />;
  const { name, email, role, isNew } = account;
  return (
    <PublicFrame>
      <div className="mx-auto max-w-lg">
        <PageHead title={isNew ? `Selamat datang, ${name}` : 'Pilih kata sandi baru'}>
          {isNew
            ? `Akun Anda sebagai ${ROLE_WORDS[role]} sudah disiapkan. Pilih kata sandi untuk mulai memakainya.`
            : 'Setelah disimpan, kata sandi lama tidak berlaku dan semua sesi lain berakhir.'}
        </PageHead>
        <form method="post" {...getFormProps(form)} noValidate className="card">
          <FormErrors form={form} />
          <OwnerField email={email} />
          <NewPasswordFields fields={fields} />
          <Actions>
            <Button wide>Simpan dan masuk</Button>
          </Actions>
        </form>
      </div>
    </PublicFrame>
  );
}
