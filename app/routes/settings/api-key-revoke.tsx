import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConfirmDeed } from '#app/components/people/confirm-deed.tsx';
import { paths } from '#app/http/paths.ts';
import { loadKey, revokeKey } from './api-key-revoke.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadKey(args);
export const action = (args: ActionFunctionArgs) => revokeKey(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cabut kunci ${data?.name ?? ''} – Sambang` },
];

export default function RevokeApiKey() {
  const { name, roleName } = useLoaderData<typeof loader>();
  return (
    <ConfirmDeed
      title={`Cabut kunci ${name}?`}
      button="Cabut kunci"
      grave
      back={{ href: paths.apiKeys, text: 'Kunci API' }}
      refusal={null}
    >
      <p>
        Program yang memakai kunci ini (sebagai {roleName}) langsung ditolak. Kunci yang dicabut
        tidak dapat dipulihkan; buat yang baru bila masih diperlukan.
      </p>
    </ConfirmDeed>
  );
}
