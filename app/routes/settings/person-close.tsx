import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { closeAccount } from '#app/commands/accounts.server.ts';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { paths } from '#app/http/paths.ts';
import { doPersonDeed, loadPersonDeed } from './person-deed.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadPersonDeed(args);

export const action = (args: ActionFunctionArgs) =>
  doPersonDeed(args, 'akun-ditutup', ({ services, doer }, id) => closeAccount(services, doer, id));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tutup akun ${data?.name ?? ''} – Sambang` },
];

export default function ClosePerson() {
  const { id, name, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ConfirmDeed
      title={`Tutup akun ${name}?`}
      button="Tutup akun"
      grave
      back={{ href: paths.person(id), text: name }}
      refusal={answer?.refusal ?? null}
    >
      <p>
        {name} ({email}) langsung keluar di semua perangkat dan tidak dapat masuk lagi. Catatan
        tentang tindakannya tetap ada, dan akun dapat dibuka kembali.
      </p>
    </ConfirmDeed>
  );
}
