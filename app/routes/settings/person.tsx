import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button } from '#app/components/button.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { AccountAccess } from '#app/components/people/account-access.tsx';
import { AccountFields } from '#app/components/people/account-fields.tsx';
import { AccountTag } from '#app/components/people/account-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { changePerson, loadPerson } from './person.server.ts';

export const loader = loadPerson;
export const action = changePerson;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? ''} – Pegawai – Sambang` },
];

export default function Person() {
  const { person, isSelf, units } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, email, role, unit, narasumber, state, lastSeen } = person;
  const [form, fields] = usePageForm<Record<'name' | 'role' | 'unit', string>>({
    id: 'pegawai',
    result: answer?.result,
    defaults: { name, role, unit: unit ?? '' },
  });
  return (
    <div className="max-w-2xl">
      <PageHead title={name} back={{ href: paths.people, text: 'Pegawai' }}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="wrap-anywhere">{email}</span>
          <AccountTag state={state} />
        </p>
        {lastSeen !== null && <p className="mt-1 text-sm">Terakhir dipakai {lastSeen}</p>}
      </PageHead>
      {role === 'narasumber' && <Connection narasumber={narasumber} />}
      <form method="post" {...getFormProps(form)} noValidate className="card">
        <FormErrors form={form} />
        <AccountFields
          fields={fields}
          units={units}
          {...(isSelf && { roleHint: 'Peran sendiri hanya dapat diubah oleh admin lain.' })}
        />
        <Actions>
          <Button>Simpan</Button>
        </Actions>
      </form>
      <AccountAccess person={person} isSelf={isSelf} />
    </div>
  );
}

function Connection({ narasumber }: { readonly narasumber: string | null }) {
  if (narasumber !== null) {
    return <NoticeBox tone="info" title={`Tersambung dengan narasumber ${narasumber}`} />;
  }
  return (
    <NoticeBox tone="warn" title="Belum tersambung dengan narasumber">
      Tidak ada narasumber dengan alamat surel ini. Tambahkan di{' '}
      <a href={paths.narasumber}>daftar narasumber</a>, lalu simpan kembali halaman ini.
    </NoticeBox>
  );
}
