import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextField } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { AccountFields } from '#app/components/people/account-fields.tsx';
import { IssuedLink } from '#app/components/people/issued-link.tsx';
import { paths } from '#app/http/paths.ts';
import { createPerson, loadNewPerson } from './person-new.server.ts';

export const loader = loadNewPerson;
export const action = createPerson;

export const meta: MetaFunction = () => [{ title: 'Tambah pegawai – Sambang' }];

export default function NewPerson() {
  const { units } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<Record<'email' | 'name' | 'role' | 'unit', string>>({
    id: 'pegawai',
    result: answer && 'result' in answer ? answer.result : null,
  });
  const back = { href: paths.people, text: 'Pegawai' };
  if (answer && 'link' in answer) {
    return (
      <>
        <PageHead title="Akun dibuat" back={back} />
        <IssuedLink title={`${answer.link.name} sudah terdaftar`} link={answer.link} />
      </>
    );
  }
  return (
    <div className="max-w-2xl">
      <PageHead title="Tambah pegawai" back={back}>
        Pegawai memilih kata sandinya sendiri lewat tautan yang ditampilkan sesudah ini.
      </PageHead>
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <TextField
          field={fields.email}
          label="Alamat surel kantor"
          hint="Dipakai untuk masuk. Untuk narasumber: sama dengan alamatnya di daftar narasumber."
          type="email"
          autoComplete="off"
        />
        <AccountFields fields={fields} units={units} />
        <Actions>
          <Button>Buat akun</Button>
          <ButtonLink href={paths.people} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
