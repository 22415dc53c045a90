import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { reopenAccount } from '#app/commands/accounts.server.ts';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { paths } from '#app/http/paths.ts';
import { doPersonDeed, loadPersonDeed } from './person-deed.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadPersonDeed(args);

export const action = (args: ActionFunctionArgs) =>
  doPersonDeed(args, 'akun-dibuka', ({ services, doer }, id) => reopenAccount(services, doer, id));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Buka kembali akun ${data?.name ?? ''} – Sambang` },
];

export default function ReopenPerson() {
  const { id, name, email, hasPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ConfirmDeed
      title={`Buka kembali akun ${name}?`}
      button="Buka kembali"
      back={{ href: paths.person(id), text: name }}
      refusal={answer?.refusal ?? null}
    >
      <p>
        {hasPassword
          ? `${name} (${email}) dapat masuk lagi dengan kata sandinya yang lama.`
          : `${name} (${email}) belum pernah memilih kata sandi. Sesudah dibuka, buatlah tautan baru.`}
      </p>
    </ConfirmDeed>
  );
}
